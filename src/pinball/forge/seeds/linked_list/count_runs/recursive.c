/* ---
algorithm: count_runs
structure: linked_list
method: recursion with the one before
time: O(n)
space: O(n)
call: segments(list(xs)) -> return
--- */
struct l { short h; struct l *t; };

static int after(const struct l *p, short last)
{
    return p ? (p->h != last) + after(p->t, p->h) : 0;
}

int segments(const struct l *p) { return p ? 1 + after(p->t, p->h) : 0; }
