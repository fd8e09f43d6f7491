/* ---
algorithm: difference
structure: linked_list
method: marks in a table
time: O(n)
space: O(1)
call: without(list(xs), list(ys), emit) -> emitted
--- */
#include <string.h>

#define SHIFT 512

struct l { int v; struct l *n; };

void without(const struct l *a, const struct l *b, void (*f)(int))
{
    static unsigned char mark[2 * SHIFT];
    memset(mark, 0, sizeof mark);
    for (; b; b = b->n) mark[b->v + SHIFT] = 1;
    for (; a; a = a->n)
        if (!mark[a->v + SHIFT]) f(a->v);
}
