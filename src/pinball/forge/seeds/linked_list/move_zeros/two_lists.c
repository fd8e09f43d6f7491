/* ---
algorithm: move_zeros
structure: linked_list
method: two lists by tails, joined
time: O(n)
space: O(1)
call: zeros_last(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct n { int v; struct n *x; } n;

n *zeros_last(n *p)
{
    n *some = NULL, **s = &some, *none = NULL, **z = &none;
    for (; p; p = p->x) {
        n ***to = p->v ? &s : &z;
        **to = p;
        *to = &p->x;
    }
    *z = NULL;
    *s = none;
    return some;
}
