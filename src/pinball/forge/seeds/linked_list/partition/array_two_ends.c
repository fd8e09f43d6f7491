/* ---
algorithm: partition
structure: linked_list
method: array, small ones from the front, count first
time: O(n)
space: O(1)
call: split_by(list(xs), k, out(len(xs))) -> out
--- */
struct l { int v; struct l *n; };

void split_by(const struct l *p, int k, int *out)
{
    const struct l *q;
    int *hi = out;
    for (q = p; q; q = q->n) hi += q->v < k;
    for (q = p; q; q = q->n) {
        if (q->v < k) *out++ = q->v;
        else *hi++ = q->v;
    }
}
