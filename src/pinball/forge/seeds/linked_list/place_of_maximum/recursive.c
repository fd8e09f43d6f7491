/* ---
algorithm: place_of_maximum
structure: linked_list
method: recursion that carries place and largest
time: O(n)
space: O(n)
call: arg_max(list(xs)) -> return
--- */
#include <limits.h>

struct l { int h; struct l *t; };

static int go(const struct l *p, int at, int best, int where)
{
    if (!p) return where;
    if (p->h > best) return go(p->t, at + 1, p->h, at);
    return go(p->t, at + 1, best, where);
}

int arg_max(const struct l *p) { return go(p, 0, INT_MIN, 0); }
