/* ---
algorithm: filter_odd
structure: linked_list
method: recursion that fills an array
time: O(n)
space: O(n)
call: collect_odd(list(xs), out(len(xs))) -> out[:return]
--- */
struct l { int h; struct l *t; };

int collect_odd(struct l *p, int *a)
{
    int here = 0;
    if (!p)
        return 0;
    if (p->h % 2 == 1 || p->h % 2 == -1)
        a[here++] = p->h;
    return here + collect_odd(p->t, a + here);
}
