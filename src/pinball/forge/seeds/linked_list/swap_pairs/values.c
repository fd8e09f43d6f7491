/* ---
algorithm: swap_pairs
structure: linked_list
method: values exchanged
time: O(n)
space: O(1)
call: swap_neighbours(list(xs)) -> list(xs)
--- */
#include <stddef.h>

typedef struct node_t {
    int number;
    struct node_t *next;
} node_t;

static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

void swap_neighbours(node_t *n)
{
    while (n != NULL && n->next != NULL) {
        swap(&n->number, &n->next->number);
        n = n->next->next;
    }
}
