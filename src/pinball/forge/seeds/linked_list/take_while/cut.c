/* ---
algorithm: take_while
structure: linked_list
method: cut at the first that does not fit, the rest freed
time: O(n)
space: O(1)
call: while_above(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct n { int v; struct n *next; };

void while_above(struct n **p, int k)
{
    struct n *rest;
    while (*p && (*p)->v > k)
        p = &(*p)->next;
    rest = *p;
    *p = NULL;
    while (rest) {
        struct n *t = rest->next;
        free(rest);
        rest = t;
    }
}
