/* ---
algorithm: maximum
structure: binary_tree
method: in-order walk over a global variable
time: O(n)
space: O(n)
call: largest(tree(t)) -> return
--- */
typedef struct n { int k; struct n *l, *r; } n;

int big;

void see(n *p) {
  if (!p) return;
  see(p->l);
  if (p->k > big) big = p->k;
  see(p->r);
}

int largest(n *p) {
  big = p->k;
  see(p);
  return big;
}
