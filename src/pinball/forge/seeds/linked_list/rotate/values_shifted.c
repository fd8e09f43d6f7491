/* ---
algorithm: rotate
structure: linked_list
method: values shifted one place, k times
time: O(n)
space: O(1)
call: shift_left(list(xs), k) -> list(xs)
--- */
struct c { int v; struct c *n; };

void shift_left(struct c *p, int k)
{
    struct c *q;
    int first;

    if (!p) return;
    while (k-- > 0) {
        first = p->v;
        for (q = p; q->n; q = q->n)
            q->v = q->n->v;
        q->v = first;
    }
}
