/* ---
algorithm: copy
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: clone(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct n { int v; struct n *x; } n;

n *clone(const n *l) {
    n *c;
    if (!l) return NULL;
    c = malloc(sizeof *c);
    *c = *l;
    c->x = clone(l->x);
    return c;
}
