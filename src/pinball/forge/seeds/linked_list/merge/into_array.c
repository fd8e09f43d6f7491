/* ---
algorithm: merge
structure: linked_list
method: merged values written into an array
time: O(n)
space: O(1)
call: merge_out(list(xs), list(ys), out(len(xs) + len(ys))) -> out[:return]
--- */
struct run {
    short v;
    struct run *nx;
};

int merge_out(struct run *p, struct run *q, int *w) {
    int n = 0;
    while (p && q) {
        if (q->v < p->v) { w[n++] = q->v; q = q->nx; }
        else { w[n++] = p->v; p = p->nx; }
    }
    for (; p; p = p->nx) w[n++] = p->v;
    for (; q; q = q->nx) w[n++] = q->v;
    return n;
}
