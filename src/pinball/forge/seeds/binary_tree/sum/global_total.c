/* ---
algorithm: sum
structure: binary_tree
method: recursion that adds to a global variable between the two calls
time: O(n)
space: O(n)
call: total_of(tree(t)) -> return
--- */
#include <stddef.h>

typedef struct Tree {
  int key;
  struct Tree *left;
  struct Tree *right;
} Tree;

long total;

void visit(Tree *t) {
  if (t != NULL) {
    visit(t->left);
    total += t->key;
    visit(t->right);
  }
}

long total_of(Tree *t) {
  total = 0;
  visit(t);
  return total;
}
