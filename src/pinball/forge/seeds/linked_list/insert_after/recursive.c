/* ---
algorithm: insert_after
structure: linked_list
method: recursion that rebuilds
time: O(n)
space: O(n)
call: behind(m, k, list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct l { int h; struct l *t; } l;

static l *cons(int h, l *t) { l *p = malloc(sizeof(l)); p->h = h; p->t = t; return p; }

l *behind(int x, int k, l *p)
{
    if (p == NULL) return NULL;
    if (p->h == k) return cons(k, cons(x, p->t));
    return cons(p->h, behind(x, k, p->t));
}
