/* ---
algorithm: search
structure: binary_tree
method: recursion in one expression
time: O(n)
typical: O(log n)
space: O(n)
call: searchBST(tree(t), k) -> value(return)
view: value
--- */
struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

struct TreeNode* searchBST(struct TreeNode* root, int val) {
    return !root || root->val == val ? root : searchBST(val < root->val ? root->left : root->right, val);
}
