/* ---
algorithm: preorder
structure: binary_tree
method: recursion that prints with commas, a flag for the first value
time: O(n)
space: O(n)
call: print_tree(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
  int num;
  struct node *l;
  struct node *r;
};

static void print_rec(const struct node *x, int *first) {
  if (*first)
    *first = 0;
  else
    printf(", ");
  printf("%d", x->num);
  if (x->l) print_rec(x->l, first);
  if (x->r) print_rec(x->r, first);
}

void print_tree(const struct node *root) {
  int first = 1;
  printf("[");
  if (root) print_rec(root, &first);
  printf("]\n");
}
