/* ---
algorithm: filter_even
structure: linked_list
method: copies of the even ones behind a tail pointer
time: O(n)
space: O(n)
call: evens(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct node { int val; struct node *next; } node;

static int is_even(int x) { return (x & 1) == 0; }

node *evens(const node *src) {
    node *first = NULL, **slot = &first;
    while (src) {
        if (is_even(src->val)) {
            *slot = malloc(sizeof(node));
            (*slot)->val = src->val;
            (*slot)->next = NULL;
            slot = &(*slot)->next;
        }
        src = src->next;
    }
    return first;
}
