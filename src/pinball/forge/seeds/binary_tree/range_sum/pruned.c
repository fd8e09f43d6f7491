/* ---
algorithm: range_sum
structure: binary_tree
method: recursion that goes only where the range is
time: O(n)
space: O(n)
call: rangeSumBST(tree(t), a, b) -> return
--- */
struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int rangeSumBST(struct TreeNode* root, int low, int high) {
    if (!root) return 0;
    if (root->val < low) return rangeSumBST(root->right, low, high);
    if (root->val > high) return rangeSumBST(root->left, low, high);
    return root->val + rangeSumBST(root->left, low, high) + rangeSumBST(root->right, low, high);
}
