/* ---
algorithm: split_value
structure: binary_tree
method: recursion that returns the node
time: O(n)
typical: O(log n)
space: O(n)
call: lowestCommon(tree(t), a, b) -> return
--- */
typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

static TreeNode *lca(TreeNode *root, int p, int q) {
    if (!root) return root;
    if (p < root->val && q < root->val) return lca(root->left, p, q);
    if (p > root->val && q > root->val) return lca(root->right, p, q);
    return root;
}

int lowestCommon(TreeNode *root, int p, int q) {
    TreeNode *node = lca(root, p, q);
    return node ? node->val : -1;
}
