/* ---
algorithm: difference
structure: linked_list
method: copies of the others, recursion
time: O(n^2)
space: O(n)
call: minus(list(xs), list(ys)) -> list(return)
--- */
#include <stdlib.h>

typedef struct set { int e; struct set *r; } set;

static int in(int e, set *s) { return s != NULL && (s->e == e || in(e, s->r)); }

set *minus(set *a, set *b)
{
    set *n;
    if (!a) return NULL;
    if (in(a->e, b)) return minus(a->r, b);
    n = malloc(sizeof(set));
    n->e = a->e;
    n->r = minus(a->r, b);
    return n;
}
