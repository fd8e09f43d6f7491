/* ---
algorithm: has_duplicates
structure: linked_list
method: bubble sorted, then neighbours compared
time: O(n^2)
space: O(1)
call: any_twice(list(xs)) -> return
--- */
struct c { long v; struct c *n; };

int any_twice(struct c *p)
{
    struct c *a, *b;
    for (a = p; a; a = a->n)
        for (b = a->n; b; b = b->n)
            if (b->v < a->v) { long t = a->v; a->v = b->v; b->v = t; }
    for (a = p; a && a->n; a = a->n)
        if (a->v == a->n->v) return 1;
    return 0;
}
