/* ---
algorithm: delete
structure: linked_list
method: value carried to the end by swaps, last node cut off
time: O(n)
space: O(1)
call: discard(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct c { int v; struct c *n; };

struct c *discard(struct c *list, int k)
{
    struct c *p = list, *before = NULL;

    while (p && p->v != k) {
        before = p;
        p = p->n;
    }
    if (!p)
        return list;
    while (p->n) {
        int t = p->v;
        p->v = p->n->v;
        p->n->v = t;
        before = p;
        p = p->n;
    }
    free(p);
    if (!before)
        return NULL;
    before->n = NULL;
    return list;
}
