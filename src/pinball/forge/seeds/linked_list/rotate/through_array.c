/* ---
algorithm: rotate
structure: linked_list
method: values copied into an array and written back shifted
time: O(n)
space: O(n)
call: rotate_values(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct item {
    int value;
    struct item *next;
};

struct item *rotate_values(struct item *items, int k)
{
    struct item *it;
    int count = 0;

    for (it = items; it != NULL; it = it->next) {
        count++;
    }
    if (count == 0) {
        return items;
    }

    int *values = calloc(count, sizeof(int));
    if (values == NULL) {
        return items;
    }
    int i = 0;
    for (it = items; it != NULL; it = it->next) {
        values[i++] = it->value;
    }
    i = k % count;
    for (it = items; it != NULL; it = it->next) {
        it->value = values[i];
        i = (i + 1) % count;
    }
    free(values);
    return items;
}
