/* ---
algorithm: mirror
structure: binary_tree
method: recursion, results assigned crosswise
time: O(n)
space: O(n)
call: invertTree(tree(t)) -> tree(return)
--- */
struct TreeNode {
  int val;
  struct TreeNode *left;
  struct TreeNode *right;
};

struct TreeNode *invertTree(struct TreeNode *root) {
  if (!root) return root;
  struct TreeNode *left = invertTree(root->left);
  root->left = invertTree(root->right);
  root->right = left;
  return root;
}
