/* ---
algorithm: insert
structure: binary_tree
method: recursion, the new node made where nothing is
time: O(n)
typical: O(log n)
space: O(n)
call: insertIntoBST(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

struct TreeNode* createNode(int val) {
    struct TreeNode* node = (struct TreeNode*)calloc(1, sizeof(struct TreeNode));
    node->val = val;
    return node;
}

struct TreeNode* insertIntoBST(struct TreeNode* root, int val) {
    if (!root) return createNode(val);
    if (root->val != val) {
        if (root->val > val) root->left = insertIntoBST(root->left, val);
        else root->right = insertIntoBST(root->right, val);
    }
    return root;
}
