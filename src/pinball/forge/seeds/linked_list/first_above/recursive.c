/* ---
algorithm: first_above
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: locate(list(xs), k) -> return
--- */
struct l { int h; struct l *t; };

int locate(struct l *p, int k)
{
    int r;
    if (!p) return -1;
    if (p->h > k) return 0;
    r = locate(p->t, k);
    return r < 0 ? r : r + 1;
}
