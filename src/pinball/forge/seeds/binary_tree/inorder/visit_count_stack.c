/* ---
algorithm: inorder
structure: binary_tree
method: stack of records that count how often a node was met
time: O(n)
space: O(1)
call: inorder(tree(t), out(len(t))) -> out[:return]
--- */
#define MAXN 1100

struct Node {
    int val;
    struct Node *left, *right;
};

struct Item {
    struct Node *node;
    int times;
};

int inorder(struct Node *root, int res[]) {
    static struct Item st[MAXN];
    int sp = 0, cnt = 0;
    if (root == 0) return 0;
    st[sp].node = root;
    st[sp++].times = 0;
    while (sp > 0) {
        struct Item *top = &st[sp - 1];
        struct Node *x = top->node;
        top->times++;
        if (top->times == 1) {
            if (x->left) {
                st[sp].node = x->left;
                st[sp++].times = 0;
            }
        } else if (top->times == 2) {
            res[cnt++] = x->val;
            if (x->right) {
                st[sp].node = x->right;
                st[sp++].times = 0;
            }
        } else {
            sp--;
        }
    }
    return cnt;
}
