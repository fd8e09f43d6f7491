/* ---
algorithm: append
structure: linked_list
method: recursion over the address of the link
time: O(n)
space: O(n)
call: snoc(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct list { int h; struct list *t; };

void snoc(struct list **l, int x)
{
    if (*l != NULL) {
        snoc(&(*l)->t, x);
    } else {
        *l = calloc(1, sizeof **l);
        if (*l != NULL)
            (*l)->h = x;
    }
}
