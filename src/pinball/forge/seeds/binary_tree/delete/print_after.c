/* ---
algorithm: delete
structure: binary_tree
method: loop on the link, then the tree is printed in ascending order
time: O(n)
typical: O(n)
space: O(n)
call: remove_and_print(tree(t), k) -> stdout
view: inorder
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Tree {
  int val;
  struct Tree *l;
  struct Tree *r;
} Tree;

int min_value(Tree *t) {
  while (t->l) t = t->l;
  return t->val;
}

Tree *del(Tree *t, int x) {
  if (!t) return t;
  if (x < t->val) {
    t->l = del(t->l, x);
  } else if (x > t->val) {
    t->r = del(t->r, x);
  } else if (!t->l) {
    Tree *r = t->r;
    free(t);
    return r;
  } else if (!t->r) {
    Tree *l = t->l;
    free(t);
    return l;
  } else {
    t->val = min_value(t->r);
    t->r = del(t->r, t->val);
  }
  return t;
}

void print(Tree *t) {
  if (!t) return;
  print(t->l);
  printf("%d ", t->val);
  print(t->r);
}

void remove_and_print(Tree *root, int x) {
  root = del(root, x);
  print(root);
  printf("\n");
}
