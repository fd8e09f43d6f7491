/* ---
algorithm: neighbour_sums
structure: linked_list
method: recursion hands the next value back
time: O(n)
space: O(n)
call: sums(list(xs)) -> list(return)
--- */
struct l { int h; struct l *t; };

static int add_rest(struct l *p)
{
    int own;
    if (!p) return 0;
    own = p->h;
    p->h += add_rest(p->t);
    return own;
}

struct l *sums(struct l *p)
{
    add_rest(p);
    return p;
}
