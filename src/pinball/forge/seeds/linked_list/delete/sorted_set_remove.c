/* ---
algorithm: delete
structure: linked_list
method: loop with a step function, double values
time: O(n)
space: O(1)
call: set_remove(k, &list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct elem { double val; struct elem *nxt; };
typedef struct elem *set;

static set *step(set *s)
{
    return &(*s)->nxt;
}

void set_remove(double val, set *s)
{
    set old;
    while (*s && (*s)->val != val)
        s = step(s);
    if (!*s)
        return;
    old = *s;
    *s = old->nxt;
    free(old);
}
