/* ---
algorithm: flatten
structure: binary_tree
method: recursion that returns the last node of the chain
time: O(n)
space: O(n)
call: flatten(tree(t)) -> tree(t)
--- */
#include <stddef.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

static struct TreeNode *chain(struct TreeNode *t) {
    if (t->left == NULL && t->right == NULL) return t;
    struct TreeNode *right = t->right;
    struct TreeNode *last = t;
    if (t->left != NULL) {
        last = chain(t->left);
        last->right = right;
        t->right = t->left;
        t->left = NULL;
    }
    return right != NULL ? chain(right) : last;
}

void flatten(struct TreeNode *root) {
    if (root != NULL) chain(root);
}
