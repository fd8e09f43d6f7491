/* ---
algorithm: sort_descending
structure: linked_list
method: merge sort, recursive merge takes the larger
time: O(n log n)
space: O(n)
call: ranking(list(xs)) -> list(return)
--- */
typedef struct n { int v; struct n *x; } n;

static n *join(n *a, n *b) {
    if (!a) return b;
    if (!b) return a;
    if (a->v < b->v) { b->x = join(a, b->x); return b; }
    a->x = join(a->x, b);
    return a;
}

n *ranking(n *l) {
    n *a = 0, *b = 0, *t;
    if (!l || !l->x) return l;
    while (l) {
        t = l->x;
        l->x = a;
        a = b;
        b = l;
        l = t;
    }
    return join(ranking(a), ranking(b));
}
