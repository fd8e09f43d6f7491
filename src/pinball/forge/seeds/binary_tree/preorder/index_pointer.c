/* ---
algorithm: preorder
structure: binary_tree
method: recursion with an index behind a pointer
time: O(n)
space: O(n)
call: pre(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
struct t {
    double info;
    struct t *llink;
    struct t *rlink;
};

void pre(struct t *p, double *a, int *i)
{
    if (p) {
        a[*i] = p->info;
        ++*i;
        pre(p->llink, a, i);
        pre(p->rlink, a, i);
    }
}
