/* ---
algorithm: merge
structure: linked_list
method: pushed in front, smallest first, then turned around
time: O(n)
space: O(1)
call: merged(list(xs), list(ys)) -> list(return)
--- */
#include <stddef.h>

struct l { int v; struct l *n; };

static void shift(struct l **from, struct l **to)
{
    struct l *t = *from;
    *from = t->n;
    t->n = *to;
    *to = t;
}

struct l *merged(struct l *a, struct l *b)
{
    struct l *back = NULL, *out = NULL;

    while (a && b)
        shift(a->v <= b->v ? &a : &b, &back);
    while (a)
        shift(&a, &back);
    while (b)
        shift(&b, &back);
    while (back)
        shift(&back, &out);
    return out;
}
