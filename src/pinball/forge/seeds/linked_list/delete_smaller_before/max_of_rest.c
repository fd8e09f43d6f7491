/* ---
algorithm: delete_smaller_before
structure: linked_list
method: largest of the rest for each
time: O(n^2)
space: O(1)
call: leaders(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct n { int v; struct n *x; };

static int dominated(const struct n *p)
{
    int v = p->v;
    while ((p = p->x))
        if (p->v > v) return 1;
    return 0;
}

void leaders(struct n **p)
{
    while (*p) {
        if (dominated(*p)) {
            struct n *t = *p;
            *p = t->x;
            free(t);
        } else
            p = &(*p)->x;
    }
}
