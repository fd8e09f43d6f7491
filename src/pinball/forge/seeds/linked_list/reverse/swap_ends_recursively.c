/* ---
algorithm: reverse
structure: linked_list
method: values of the ends swapped, then those within
time: O(n^2)
space: O(n)
call: rev_values(list(xs), len(xs)) -> list(xs)
--- */
struct n { int v; struct n *x; };

void rev_values(struct n *p, int len)
{
    struct n *q = p;
    int i, t;

    if (len < 2)
        return;
    for (i = 1; i < len; i++)
        q = q->x;
    t = p->v;
    p->v = q->v;
    q->v = t;
    rev_values(p->x, len - 2);
}
