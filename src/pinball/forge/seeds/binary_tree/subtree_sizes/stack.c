/* ---
algorithm: subtree_sizes
structure: binary_tree
method: walk with last visited node, sizes on a second stack
time: O(n)
space: O(1)
call: allSizes(tree(t), emit) -> emitted
--- */
#include <stddef.h>

typedef struct Tree {
  int id;
  struct Tree *l, *r;
} Tree;

void allSizes(Tree *t, void (*emit)(int)) {
  Tree *path[1100], *last = NULL;
  int size[1100];
  int top = 0;
  while (t || top) {
    if (t) {
      size[top] = 1;
      path[top++] = t;
      t = t->l;
      continue;
    }
    Tree *p = path[top - 1];
    if (p->r && p->r != last) {
      t = p->r;
    } else {
      top--;
      emit(size[top]);
      if (top) size[top - 1] += size[top];
      last = p;
    }
  }
}
