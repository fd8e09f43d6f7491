/* ---
algorithm: map
structure: linked_list
method: pushed on a new list, then turned around
time: O(n)
space: O(n)
call: doubled(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct lst { long car; struct lst *cdr; } lst;

static lst *cons(long a, lst *d)
{
    lst *c = malloc(sizeof(lst));
    c->car = a;
    c->cdr = d;
    return c;
}

static lst *nreverse(lst *l)
{
    lst *r = NULL, *n;
    for (; l; l = n) {
        n = l->cdr;
        l->cdr = r;
        r = l;
    }
    return r;
}

static lst *map_rev(lst *l, lst *acc)
{
    return l ? map_rev(l->cdr, cons(l->car * 2, acc)) : acc;
}

lst *doubled(lst *l) { return nreverse(map_rev(l, NULL)); }
