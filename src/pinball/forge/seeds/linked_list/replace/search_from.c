/* ---
algorithm: replace
structure: linked_list
method: searched again and again from the last match
time: O(n)
space: O(1)
call: substitute(list(xs), k, m) -> list(return)
--- */
#include <stddef.h>

struct n { int v; struct n *x; };

static struct n *find(struct n *p, int v)
{
    while (p != NULL && p->v != v) p = p->x;
    return p;
}

struct n *substitute(struct n *list, int from, int to)
{
    struct n *p = list;
    while ((p = find(p, from)) != NULL) {
        p->v = to;
        p = p->x;
    }
    return list;
}
