/* ---
algorithm: running_sum
structure: linked_list
method: new list by recursion with an accumulator
time: O(n)
space: O(n)
call: scan(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct l { int x; struct l *n; } l;

static l *scan_from(const l *p, int acc)
{
    l *q;
    if (!p) return 0;
    q = malloc(sizeof(l));
    q->x = acc + p->x;
    q->n = scan_from(p->n, q->x);
    return q;
}

l *scan(const l *p) { return scan_from(p, 0); }
