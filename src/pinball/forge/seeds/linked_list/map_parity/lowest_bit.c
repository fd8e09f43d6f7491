/* ---
algorithm: map_parity
structure: linked_list
method: lowest bit, new list
time: O(n)
space: O(n)
call: bits(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct w { int v; struct w *n; };

struct w *bits(const struct w *p)
{
    struct w *first = NULL, **at = &first;
    for (; p; p = p->n) {
        struct w *x = malloc(sizeof *x);
        x->v = p->v & 1;
        x->n = NULL;
        *at = x;
        at = &x->n;
    }
    return first;
}
