/* ---
algorithm: sum_above
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: add_above(list(xs), k) -> return
--- */
struct l { int h; struct l *t; };

int add_above(struct l *p, int k)
{
    return p ? (p->h > k ? p->h : 0) + add_above(p->t, k) : 0;
}
