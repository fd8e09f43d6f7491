/* ---
algorithm: filter_at_least
structure: linked_list
method: recursion through the address of the link
time: O(n)
space: O(n)
call: remove_below(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

typedef struct l { double h; struct l *t; } l;

int remove_below(l **p, double k)
{
    l *x = *p;
    if (!x) return 0;
    if (x->h >= k) return remove_below(&x->t, k);
    *p = x->t;
    free(x);
    return 1 + remove_below(p, k);
}
