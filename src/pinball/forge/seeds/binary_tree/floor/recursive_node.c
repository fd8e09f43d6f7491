/* ---
algorithm: floor
structure: binary_tree
method: recursion that returns the node
time: O(n)
typical: O(log n)
space: O(n)
call: floorValue(tree(t), k) -> return
--- */
#include <stddef.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

static TreeNode *floorNode(TreeNode *node, int key) {
    TreeNode *t;
    if (node == NULL) return NULL;
    if (key == node->val) return node;
    if (key < node->val) return floorNode(node->left, key);
    t = floorNode(node->right, key);
    return t != NULL ? t : node;
}

int floorValue(TreeNode *root, int key) {
    TreeNode *found = floorNode(root, key);
    return found == NULL ? -1000 : found->val;
}
