/* ---
algorithm: difference
structure: linked_list
method: members of the other list unlinked
time: O(n^2)
space: O(1)
call: subtract(&list(xs), list(ys)) -> list(xs)
--- */
#include <stdlib.h>

struct n { int v; struct n *next; };

static int has(const struct n *p, int v)
{
    for (; p; p = p->next)
        if (p->v == v) return 1;
    return 0;
}

void subtract(struct n **a, const struct n *b)
{
    while (*a) {
        struct n *t = *a;
        if (has(b, t->v)) {
            *a = t->next;
            free(t);
        } else
            a = &t->next;
    }
}
