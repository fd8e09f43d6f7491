/* ---
algorithm: diameter
structure: binary_tree
method: heights by recursion, best sum behind a pointer
time: O(n)
space: O(n)
call: diameterOfBinaryTree(tree(t)) -> return
--- */
struct TreeNode {
  int val;
  struct TreeNode *left;
  struct TreeNode *right;
};

static int height(struct TreeNode *t, int *best) {
  if (!t) return 0;
  int l = height(t->left, best);
  int r = height(t->right, best);
  if (l + r > *best) *best = l + r;
  return 1 + (l > r ? l : r);
}

int diameterOfBinaryTree(struct TreeNode *root) {
  int best = 0;
  height(root, &best);
  return best;
}
