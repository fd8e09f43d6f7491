/* ---
algorithm: replace
structure: linked_list
method: new list by recursion
time: O(n)
space: O(n)
call: subst(m, k, list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct l { int h; struct l *t; } l;

l *subst(int neu, int old, const l *p)
{
    l *r;
    if (!p) return NULL;
    r = malloc(sizeof(l));
    r->h = p->h == old ? neu : p->h;
    r->t = subst(neu, old, p->t);
    return r;
}
