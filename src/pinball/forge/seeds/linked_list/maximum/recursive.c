/* ---
algorithm: maximum
structure: linked_list
method: larger of the head and the rest's
time: O(n)
space: O(n)
call: max(list(xs)) -> return
--- */
struct l { int x; struct l *n; };

int max(struct l *p)
{
    int m;
    if (!p->n) return p->x;
    m = max(p->n);
    return m > p->x ? m : p->x;
}
