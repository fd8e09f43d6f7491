/* ---
algorithm: postorder
structure: binary_tree
method: recursion that prints and frees each node
time: O(n)
space: O(n)
call: destroy(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct tree {
  long id;
  struct tree *left;
  struct tree *right;
} tree_t;

void destroy(tree_t *tree) {
  if (tree == NULL) return;
  if (tree->left != NULL) destroy(tree->left);
  if (tree->right != NULL) destroy(tree->right);
  printf("%ld\n", tree->id);
  free(tree);
}
