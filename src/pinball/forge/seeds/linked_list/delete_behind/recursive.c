/* ---
algorithm: delete_behind
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: cut_after(list(xs), k) -> list(return)
--- */
struct l { int h; struct l *t; };

struct l *cut_after(struct l *p, int k)
{
    if (!p || !p->t) return p;
    if (p->h == k) p->t = p->t->t;
    else cut_after(p->t, k);
    return p;
}
