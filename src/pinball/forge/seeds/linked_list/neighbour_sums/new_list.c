/* ---
algorithm: neighbour_sums
structure: linked_list
method: new list with a tail
time: O(n)
space: O(n)
call: smooth(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct p { double y; struct p *n; } p;

p *smooth(const p *in)
{
    p *out = NULL, **e = &out;
    for (; in; in = in->n) {
        *e = malloc(sizeof(p));
        (*e)->y = in->y + (in->n ? in->n->y : 0);
        e = &(*e)->n;
    }
    *e = NULL;
    return out;
}
