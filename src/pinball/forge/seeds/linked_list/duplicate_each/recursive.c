/* ---
algorithm: duplicate_each
structure: linked_list
method: recursion from the back
time: O(n)
space: O(n)
call: twin(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct l { int h; struct l *t; } l;

static l *cons(int h, l *t) {
    l *p = malloc(sizeof *p);
    p->h = h;
    p->t = t;
    return p;
}

l *twin(l *p) {
    return p ? cons(p->h, cons(p->h, twin(p->t))) : NULL;
}
