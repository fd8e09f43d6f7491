/* ---
algorithm: count
structure: binary_tree
method: Morris threading
time: O(n)
space: O(1)
call: countWithoutStack(tree(t), &cell) -> cell
--- */
struct TreeNode {
  short val;
  struct TreeNode *left;
  struct TreeNode *right;
};

void countWithoutStack(struct TreeNode *t, int *count) {
  while (t) {
    struct TreeNode *p = t->left;
    if (!p) {
      ++*count;
      t = t->right;
      continue;
    }
    while (p->right && p->right != t) p = p->right;
    if (p->right) {
      p->right = 0;
      ++*count;
      t = t->right;
    } else {
      p->right = t;
      t = t->left;
    }
  }
}
