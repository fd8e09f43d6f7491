/* ---
algorithm: delete
structure: linked_list
method: recursion, ternary, nothing freed
time: O(n)
space: O(n)
call: del(k, list(xs)) -> list(return)
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

l *del(int x, l *p)
{
    return !p ? NULL : p->h == x ? p->t : cons(p->h, del(x, p->t));
}
