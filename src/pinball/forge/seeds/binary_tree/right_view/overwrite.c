/* ---
algorithm: right_view
structure: binary_tree
method: preorder, each level's value overwritten by later ones
time: O(n)
space: O(n)
call: view(tree(t), out(len(t))) -> out[:return]
--- */
typedef struct t { short v; struct t *l, *r; } t;

static void go(t *x, int d, int *a, int *n) {
    if (!x) return;
    a[d] = x->v;
    if (*n <= d) *n = d + 1;
    go(x->l, d + 1, a, n);
    go(x->r, d + 1, a, n);
}

int view(t *x, int *a) {
    int n = 0;
    go(x, 0, a, &n);
    return n;
}
