/* ---
algorithm: take_first
structure: linked_list
method: cut after k nodes, the rest freed
time: O(n)
space: O(1)
call: truncate(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct node { int val; struct node *next; };

void truncate(struct node **p, int k)
{
    struct node *rest, *t;
    while (k-- > 0 && *p)
        p = &(*p)->next;
    rest = *p;
    *p = NULL;
    while (rest) {
        t = rest;
        rest = rest->next;
        free(t);
    }
}
