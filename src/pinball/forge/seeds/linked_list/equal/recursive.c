/* ---
algorithm: equal
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: same(list(xs), list(ys)) -> return
--- */
struct l { int x; struct l *n; };

int same(struct l *a, struct l *b)
{
    if (!a || !b) return a == b;
    return a->x == b->x && same(a->n, b->n);
}
