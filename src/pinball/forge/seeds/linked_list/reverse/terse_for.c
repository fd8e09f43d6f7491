/* ---
algorithm: reverse
structure: linked_list
method: one for statement without a body
time: O(n)
space: O(1)
call: rev(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct L { int x; struct L *n; } L;

L *rev(L *h)
{
    L *p, *t;
    for (p = NULL; h != NULL; t = h->n, h->n = p, p = h, h = t)
        ;
    return p;
}
