/* ---
algorithm: reverse
structure: linked_list
method: values copied into an array and written back
time: O(n)
space: O(n)
call: reverse_values(list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct item {
    int value;
    struct item *next;
};

static int list_length(const struct item *list)
{
    int n = 0;
    for (; list != NULL; list = list->next)
        n++;
    return n;
}

void reverse_values(struct item *list)
{
    int n = list_length(list);
    if (n < 2)
        return;

    int *values = malloc(n * sizeof *values);
    if (values == NULL)
        return;

    int i = 0;
    for (struct item *p = list; p != NULL; p = p->next)
        values[i++] = p->value;
    for (struct item *p = list; p != NULL; p = p->next)
        p->value = values[--i];

    free(values);
}
