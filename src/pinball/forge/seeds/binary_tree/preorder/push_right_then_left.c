/* ---
algorithm: preorder
structure: binary_tree
method: explicit stack, right child pushed first
time: O(n)
space: O(1)
call: preorder(tree(t), out(len(t))) -> out[:return]
--- */
#include <stdio.h>

#define MAXN 1050

typedef struct node {
    int v;
    struct node *l, *r;
} node;

node *st[MAXN];

int preorder(node *root, int *res) {
    int sp = 0, cnt = 0;
    if (!root) return 0;
    st[sp++] = root;
    while (sp) {
        node *t = st[--sp];
        res[cnt++] = t->v;
        if (t->r) st[sp++] = t->r;
        if (t->l) st[sp++] = t->l;
    }
    return cnt;
}
