/* ---
algorithm: search
structure: binary_tree
method: recursion that returns the node
time: O(n)
typical: O(log n)
space: O(n)
call: searchBST(tree(t), k) -> value(return)
view: value
--- */
#include <stddef.h>

typedef struct TreeNode {
  int val;
  struct TreeNode *left;
  struct TreeNode *right;
} TreeNode;

TreeNode *searchBST(TreeNode *root, int val) {
  if (root == NULL || root->val == val) return root;
  if (val < root->val) return searchBST(root->left, val);
  return searchBST(root->right, val);
}
