/* ---
algorithm: height
structure: binary_tree
method: queue, one round for each level
time: O(n)
space: O(1)
call: maxDepth(tree(t)) -> return
--- */
struct TreeNode {
  int val;
  struct TreeNode *left;
  struct TreeNode *right;
};

int maxDepth(struct TreeNode *root) {
  struct TreeNode *queue[1024];
  int head = 0, tail = 0, levels = 0;
  if (root) queue[tail++] = root;
  while (head < tail) {
    int end = tail;
    while (head < end) {
      struct TreeNode *node = queue[head++];
      if (node->left) queue[tail++] = node->left;
      if (node->right) queue[tail++] = node->right;
    }
    levels++;
  }
  return levels;
}
