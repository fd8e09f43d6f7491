/* ---
algorithm: differences
structure: linked_list
method: in place, last node unlinked
time: O(n)
space: O(1)
call: deltas(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct s { int v; struct s *n; };

struct s *deltas(struct s *p)
{
    struct s *first = p, *before = 0;

    while (p->n) {
        p->v = p->n->v - p->v;
        before = p;
        p = p->n;
    }
    free(p);
    if (!before)
        return 0;
    before->n = 0;
    return first;
}
