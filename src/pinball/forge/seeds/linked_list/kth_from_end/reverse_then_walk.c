/* ---
algorithm: kth_from_end
structure: linked_list
method: reversed, then walked i nodes
time: O(n)
space: O(1)
call: nth_last(&list(xs), i) -> return
--- */
struct n { int v; struct n *x; };

int nth_last(struct n **list, int i)
{
    struct n *r = 0, *t;
    while (*list) {
        t = *list;
        *list = t->x;
        t->x = r;
        r = t;
    }
    *list = r;
    for (; i > 0; i--) r = r->x;
    return r->v;
}
