/* ---
algorithm: level_order
structure: binary_tree
method: this level and the next one in two arrays
time: O(n)
space: O(n)
call: levelOrder(tree(t), len(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct TreeNode {
  long val;
  struct TreeNode *left;
  struct TreeNode *right;
};

long *levelOrder(struct TreeNode *root, int capacity, int *count) {
  long *result = malloc((capacity + 1) * sizeof(long));
  struct TreeNode **row = malloc((capacity + 1) * sizeof(struct TreeNode *));
  struct TreeNode **next = malloc((capacity + 1) * sizeof(struct TreeNode *));
  if (!result || !row || !next) abort();
  int n = 0, width = 0;
  if (root) row[width++] = root;
  while (width > 0) {
    int w = 0;
    for (int i = 0; i < width; ++i) {
      result[n++] = row[i]->val;
      if (row[i]->left) next[w++] = row[i]->left;
      if (row[i]->right) next[w++] = row[i]->right;
    }
    struct TreeNode **t = row;
    row = next;
    next = t;
    width = w;
  }
  free(row);
  free(next);
  *count = n;
  return result;
}
