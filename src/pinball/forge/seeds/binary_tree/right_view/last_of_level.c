/* ---
algorithm: right_view
structure: binary_tree
method: queue, last node of each level
time: O(n)
space: O(1)
call: rightSideView(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
struct TreeNode {
  int val;
  struct TreeNode *left;
  struct TreeNode *right;
};

void rightSideView(struct TreeNode *root, int *view, int *size) {
  struct TreeNode *queue[1024];
  int head = 0, tail = 0;
  *size = 0;
  if (root) queue[tail++] = root;
  while (head < tail) {
    view[(*size)++] = queue[tail - 1]->val;
    for (int end = tail; head < end; head++) {
      if (queue[head]->left) queue[tail++] = queue[head]->left;
      if (queue[head]->right) queue[tail++] = queue[head]->right;
    }
  }
}
