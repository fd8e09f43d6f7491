/* ---
algorithm: kth_smallest
structure: linked_list
method: the smallest taken out i times
time: O(n^2)
space: O(1)
call: select_rank(list(xs), i) -> return
--- */
struct n { int v; struct n *x; };

static struct n **smallest(struct n **l)
{
    struct n **m = l;
    for (; *l; l = &(*l)->x)
        if ((*l)->v < (*m)->v) m = l;
    return m;
}

int select_rank(struct n *l, int rank)
{
    for (;;) {
        struct n **m = smallest(&l);
        if (rank-- == 0) return (*m)->v;
        *m = (*m)->x;
    }
}
