/* ---
algorithm: postorder
structure: binary_tree
method: nodes marked when their children are on the stack
time: O(n)
space: O(1)
call: post(tree(t), out(len(t))) -> out[:return]
--- */
typedef struct node {
    int val;
    int seen;
    struct node *l, *r;
} node;

int post(node *root, int *a) {
    node *s[2048];
    int k = 0, m = 0;
    if (root) s[k++] = root;
    while (k) {
        node *u = s[k - 1];
        if (u->seen) {
            a[m++] = u->val;
            k--;
        } else {
            u->seen = 1;
            if (u->r) s[k++] = u->r;
            if (u->l) s[k++] = u->l;
        }
    }
    return m;
}
