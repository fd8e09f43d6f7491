/* ---
algorithm: successor
structure: binary_tree
method: loop, each turn to the left is remembered
time: O(n)
typical: O(log n)
space: O(1)
call: inorderSuccessor(tree(t), k) -> return
--- */
#include <stddef.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int inorderSuccessor(struct TreeNode *root, int p) {
    struct TreeNode *succ = NULL;
    while (root != NULL) {
        if (p < root->val) {
            succ = root;
            root = root->left;
        } else {
            root = root->right;
        }
    }
    return succ ? succ->val : -1;
}
