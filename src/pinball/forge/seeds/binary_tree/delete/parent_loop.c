/* ---
algorithm: delete
structure: binary_tree
method: loops with parent pointers, the successor's value copied
time: O(n)
typical: O(log n)
space: O(1)
call: removeKey(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

struct Node {
  int data;
  struct Node *left;
  struct Node *right;
};

struct Node *removeKey(struct Node *root, int key) {
  struct Node *parent = NULL, *curr = root;
  while (curr != NULL && curr->data != key) {
    parent = curr;
    if (key < curr->data)
      curr = curr->left;
    else
      curr = curr->right;
  }
  if (curr == NULL) return root;

  if (curr->left != NULL && curr->right != NULL) {
    struct Node *succ = curr->right;
    parent = curr;
    while (succ->left != NULL) {
      parent = succ;
      succ = succ->left;
    }
    curr->data = succ->data;
    curr = succ;  // the successor has at most one child
  }

  struct Node *child = curr->left;
  if (child == NULL) child = curr->right;
  if (parent == NULL)
    root = child;
  else if (parent->left == curr)
    parent->left = child;
  else
    parent->right = child;
  free(curr);
  return root;
}
