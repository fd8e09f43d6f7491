/* ---
algorithm: search_unordered
structure: binary_tree
method: recursion that returns the node, the left result is kept
time: O(n)
space: O(n)
call: findNode(tree(t), k) -> value(return)
view: value
--- */
#include <stddef.h>

typedef struct TreeNode {
    int value;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

TreeNode *findNode(TreeNode *root, int value) {
    TreeNode *found;
    if (root == NULL || root->value == value) {
        return root;
    }
    found = findNode(root->left, value);
    if (found == NULL) {
        found = findNode(root->right, value);
    }
    return found;
}
