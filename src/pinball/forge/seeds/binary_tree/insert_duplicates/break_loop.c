/* ---
algorithm: insert_duplicates
structure: binary_tree
method: endless loop that looks one step ahead
time: O(n)
typical: O(log n)
space: O(1)
call: append(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

typedef struct T { int x; struct T *l, *r; } T;

T *make(int x) {
  T *t = malloc(sizeof(T));
  if (!t) exit(1);
  t->x = x;
  t->l = t->r = NULL;
  return t;
}

T *append(T *root, int x) {
  T *p = root;
  if (!root) return make(x);
  while (1) {
    if (x < p->x) {
      if (!p->l) { p->l = make(x); break; }
      p = p->l;
    } else {
      if (!p->r) { p->r = make(x); break; }
      p = p->r;
    }
  }
  return root;
}
