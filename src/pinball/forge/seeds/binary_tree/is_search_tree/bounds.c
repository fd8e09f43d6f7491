/* ---
algorithm: is_search_tree
structure: binary_tree
method: recursion with the nodes that bound a subtree
time: O(n)
typical: O(1)
space: O(n)
call: isValidBST(tree(t), null, null) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct TreeNode {
  int val;
  struct TreeNode *left;
  struct TreeNode *right;
};

bool isValidBST(struct TreeNode *t, struct TreeNode *low, struct TreeNode *high) {
  if (t == NULL) return true;
  if (low != NULL && t->val <= low->val) return false;
  if (high != NULL && t->val >= high->val) return false;
  return isValidBST(t->left, low, t) && isValidBST(t->right, t, high);
}
