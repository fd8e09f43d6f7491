/* ---
algorithm: preorder
structure: binary_tree
method: recursion, prints
time: O(n)
space: O(n)
call: preOrder(tree(t)) -> stdout
--- */
#include <stdio.h>

struct TreeNode {
  int data;
  struct TreeNode *left;
  struct TreeNode *right;
};

void preOrder(struct TreeNode *node) {
  if (node != NULL) {
    printf("%d\n", node->data);
    preOrder(node->left);
    preOrder(node->right);
  }
}
