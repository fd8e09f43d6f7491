/* ---
algorithm: take_first
structure: linked_list
method: recursion that unlinks at zero
time: O(1)
space: O(1)
call: take(k, list(xs)) -> list(return)
--- */
struct l { int h; struct l *t; };

struct l *take(int k, struct l *p)
{
    if (k == 0 || !p) return 0;
    p->t = take(k - 1, p->t);
    return p;
}
