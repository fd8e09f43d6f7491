/* ---
algorithm: nearest
structure: linked_list
method: recursion from the back
time: O(n)
space: O(n)
call: near(list(xs), k) -> return
--- */
struct l { int h; struct l *t; };

static int gap(int a, int b) { int d = a - b; return d < 0 ? -d : d; }

int near(struct l *p, int k)
{
    int other;
    if (p->t == 0) return p->h;
    other = near(p->t, k);
    return gap(p->h, k) <= gap(other, k) ? p->h : other;
}
