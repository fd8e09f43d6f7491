/* ---
algorithm: zigzag_merge
structure: linked_list
method: values taken in turn into an array
time: O(n)
space: O(1)
call: interleave(list(xs), list(ys), out(len(xs) + len(ys))) -> out[:return]
--- */
struct node {
    long v;
    struct node *next;
};

int interleave(const struct node *p, const struct node *q, long *out) {
    int n = 0;
    while (p || q) {
        if (p) {
            out[n++] = p->v;
            p = p->next;
        }
        if (q) {
            out[n++] = q->v;
            q = q->next;
        }
    }
    return n;
}
