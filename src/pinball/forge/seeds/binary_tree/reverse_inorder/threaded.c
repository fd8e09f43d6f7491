/* ---
algorithm: reverse_inorder
structure: binary_tree
method: threads from the smallest of the right subtree, no stack
time: O(n)
space: O(1)
call: walk_down(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

struct tnode {
    int value;
    struct tnode *left;
    struct tnode *right;
};

int walk_down(struct tnode *t, int *out)
{
    int n = 0;

    while (t != NULL) {
        struct tnode *next = t->right;
        if (next != NULL) {
            while (next->left != NULL && next->left != t)
                next = next->left;
            if (next->left == NULL) {
                next->left = t;
                t = t->right;
                continue;
            }
            next->left = NULL;
        }
        out[n++] = t->value;
        t = t->left;
    }
    return n;
}
