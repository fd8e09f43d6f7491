/* ---
algorithm: inorder
structure: binary_tree
method: recursion that writes through a running index handed by value and returned
time: O(n)
space: O(n)
call: convert(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct BTNode {
  int item;
  struct BTNode *left;
  struct BTNode *right;
} BTNode;

static int nodes(BTNode *n) {
  if (n == NULL) return 0;
  return nodes(n->left) + nodes(n->right) + 1;
}

static int store(BTNode *n, int *a, int i) {
  if (n == NULL) return i;
  i = store(n->left, a, i);
  a[i] = n->item;
  i = i + 1;
  i = store(n->right, a, i);
  return i;
}

int *convert(BTNode *root, int *len) {
  int *a;
  *len = nodes(root);
  a = calloc(*len + 1, sizeof(int));
  if (a == NULL) exit(2);
  store(root, a, 0);
  return a;
}
