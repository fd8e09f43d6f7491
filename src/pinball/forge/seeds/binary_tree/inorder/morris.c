/* ---
algorithm: inorder
structure: binary_tree
method: Morris threading, no stack
time: O(n)
space: O(1)
call: morris(tree(t), out(len(t))) -> out[:return]
--- */
struct Node {
  int data;
  struct Node *left, *right;
};

int morris(struct Node *root, int out[]) {
  int n = 0;
  struct Node *cur = root;
  while (cur) {
    if (!cur->left) {
      out[n++] = cur->data;
      cur = cur->right;
    } else {
      struct Node *pre = cur->left;
      while (pre->right && pre->right != cur) pre = pre->right;
      if (!pre->right) {
        pre->right = cur;  // thread back to cur
        cur = cur->left;
      } else {
        pre->right = 0;  // second visit: take the thread away
        out[n++] = cur->data;
        cur = cur->right;
      }
    }
  }
  return n;
}
