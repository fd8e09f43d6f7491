/* ---
algorithm: evens_first
structure: linked_list
method: array filled from two walks
time: O(n)
space: O(1)
call: parity_order(list(xs), out(len(xs))) -> out
--- */
struct l { int x; struct l *n; };

void parity_order(struct l *p, int *w)
{
    struct l *q;
    for (q = p; q; q = q->n) if (!(q->x & 1)) *w++ = q->x;
    for (q = p; q; q = q->n) if (q->x & 1) *w++ = q->x;
}
