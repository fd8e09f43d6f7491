/* ---
algorithm: intersection
structure: linked_list
method: each searched in the other, others unlinked
time: O(n^2)
space: O(1)
call: keep_common(&list(xs), list(ys)) -> list(xs)
--- */
struct n { int k; struct n *x; };

static int member(struct n *l, int k)
{
    while (l && l->k < k) l = l->x;
    return l && l->k == k;
}

void keep_common(struct n **a, struct n *b)
{
    while (*a) {
        if (member(b, (*a)->k)) a = &(*a)->x;
        else *a = (*a)->x;
    }
}
