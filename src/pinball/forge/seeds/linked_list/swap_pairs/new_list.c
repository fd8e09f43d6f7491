/* ---
algorithm: swap_pairs
structure: linked_list
method: copies, the second before the first
time: O(n)
space: O(n)
call: exchanged(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct l { int h; struct l *t; } l;

static l *cons(int h, l *t)
{
    l *p = malloc(sizeof(l));
    p->h = h;
    p->t = t;
    return p;
}

l *exchanged(const l *p)
{
    if (!p) return NULL;
    if (!p->t) return cons(p->h, NULL);
    return cons(p->t->h, cons(p->h, exchanged(p->t->t)));
}
