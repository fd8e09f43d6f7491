/* ---
algorithm: inorder
structure: binary_tree
method: two parallel arrays as stack: node and phase, one loop
time: O(n)
space: O(1)
call: solve(tree(t)) -> stdout
--- */
#include <stdio.h>

typedef struct T { int x; struct T *l, *r; } T;

T *st[2005];
int ph[2005], sp;

void solve(T *root) {
  sp = 0;
  if (root) { st[sp] = root; ph[sp++] = 0; }
  while (sp) {
    T *u = st[sp - 1];
    int p = ph[sp - 1]++;
    if (p == 1) printf("%d ", u->x);
    if (p == 2) { sp--; continue; }
    T *v = p == 0 ? u->l : u->r;
    if (v) { st[sp] = v; ph[sp++] = 0; }
  }
  puts("");
}
