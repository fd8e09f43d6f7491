/* ---
algorithm: take_while
structure: linked_list
method: recursion that makes copies
time: O(n)
space: O(n)
call: prefix_above(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct l { int h; struct l *t; } l;

l *prefix_above(const l *p, int k)
{
    l *r;
    if (p == NULL || p->h <= k)
        return NULL;
    r = malloc(sizeof(l));
    r->h = p->h;
    r->t = prefix_above(p->t, k);
    return r;
}
