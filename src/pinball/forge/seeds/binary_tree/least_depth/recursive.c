/* ---
algorithm: least_depth
structure: binary_tree
method: recursion, a missing side does not count
time: O(n)
space: O(n)
call: minDepth(tree(t)) -> return
--- */
struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int minDepth(struct TreeNode* root) {
    if (!root) return 0;
    if (!root->left) return minDepth(root->right) + 1;
    if (!root->right) return minDepth(root->left) + 1;
    int l = minDepth(root->left);
    int r = minDepth(root->right);
    return (l < r ? l : r) + 1;
}
