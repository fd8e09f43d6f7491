/* ---
algorithm: partition
structure: linked_list
method: recursion parts the rest, the node goes to its list
time: O(n)
space: O(n)
call: divide(list(xs), k) -> list(return)
--- */
struct l { int h; struct l *t; };
struct two { struct l *low, *high; };

static struct two split(struct l *p, int k)
{
    struct two r = {0, 0};
    if (!p) return r;
    r = split(p->t, k);
    if (p->h < k) {
        p->t = r.low;
        r.low = p;
    } else {
        p->t = r.high;
        r.high = p;
    }
    return r;
}

struct l *divide(struct l *p, int k)
{
    struct two r = split(p, k);
    struct l **e = &r.low;
    while (*e) e = &(*e)->t;
    *e = r.high;
    return r.low;
}
