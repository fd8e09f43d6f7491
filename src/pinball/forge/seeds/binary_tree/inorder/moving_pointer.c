/* ---
algorithm: inorder
structure: binary_tree
method: recursion with a pointer to the output pointer
time: O(n)
space: O(n)
call: to_array(tree(t), out(len(t))) -> out[:return]
--- */
typedef struct node {
    int x;
    struct node *l;
    struct node *r;
} node;

static void put(node *t, int **p) {
    if (!t) return;
    put(t->l, p);
    *(*p)++ = t->x;
    put(t->r, p);
}

int to_array(node *t, int *a) {
    int *p = a;
    put(t, &p);
    return p - a;
}
