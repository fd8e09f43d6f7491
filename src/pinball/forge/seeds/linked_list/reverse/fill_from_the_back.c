/* ---
algorithm: reverse
structure: linked_list
method: values written into the output from its end
time: O(n)
space: O(1)
call: list_to_array_reversed(list(xs), out(len(xs)), len(xs)) -> out
--- */
#include <stddef.h>

struct node {
    int value;
    struct node *next;
};

void list_to_array_reversed(const struct node *list, int out[], size_t count)
{
    int *w = out + count;
    while (list != NULL) {
        *--w = list->value;
        list = list->next;
    }
}
