/* ---
algorithm: filter_less
structure: linked_list
method: new list in reverse by pushing, then reversed in place
time: O(n)
space: O(n)
call: smaller(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct l { int x; struct l *n; };

struct l *smaller(struct l *p, int k)
{
    struct l *r = NULL, *s = NULL, *t;
    for (; p; p = p->n)
        if (p->x < k) {
            t = malloc(sizeof *t);
            t->x = p->x;
            t->n = r;
            r = t;
        }
    while (r) {
        t = r->n;
        r->n = s;
        s = r;
        r = t;
    }
    return s;
}
