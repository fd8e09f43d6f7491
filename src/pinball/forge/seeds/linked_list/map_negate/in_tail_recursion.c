/* ---
algorithm: map_negate
structure: linked_list
method: recursion in place that returns the head
time: O(n)
space: O(n)
call: neg(list(xs)) -> list(return)
--- */
struct c { int x; struct c *n; };

static void go(struct c *p)
{
    if (p) { p->x = ~p->x + 1; go(p->n); }
}

struct c *neg(struct c *p)
{
    go(p);
    return p;
}
