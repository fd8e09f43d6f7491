/* ---
algorithm: filter_nonzero
structure: linked_list
method: copies, truth of the value itself
time: O(n)
space: O(n)
call: compact(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct n { long v; struct n *x; } n;

n *compact(n *p) {
    n *r;
    while (p && !p->v) p = p->x;
    if (!p) return NULL;
    r = malloc(sizeof(n));
    r->v = p->v;
    r->x = compact(p->x);
    return r;
}
