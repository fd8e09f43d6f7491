/* ---
algorithm: odd_even
structure: linked_list
method: recursion that parts into two lists
time: O(n)
space: O(n)
call: regroup(list(xs)) -> list(return)
--- */
struct c { int v; struct c *n; };

static void part(struct c *p, struct c **a, struct c **b)
{
    if (!p) {
        *a = *b = 0;
        return;
    }
    *a = p;
    part(p->n, b, &p->n);
}

struct c *regroup(struct c *p)
{
    struct c *odd, *even, **e;
    part(p, &odd, &even);
    for (e = &odd; *e; e = &(*e)->n)
        ;
    *e = even;
    return odd;
}
