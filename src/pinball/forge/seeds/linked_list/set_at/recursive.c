/* ---
algorithm: set_at
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: put(list(xs), i, k) -> list(return)
--- */
typedef struct l { double h; struct l *t; } l;

l *put(l *p, int i, double v)
{
    if (i > 0) put(p->t, i - 1, v);
    else p->h = v;
    return p;
}
