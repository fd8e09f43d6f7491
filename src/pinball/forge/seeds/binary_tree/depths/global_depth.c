/* ---
algorithm: depths
structure: binary_tree
method: recursion over a global depth into an array
time: O(n)
space: O(n)
call: all_depths(tree(t), out(len(t))) -> out[:return]
--- */
typedef struct n { int v; struct n *a, *b; } n;

static int depth, used;
static int *dst;

static void go(const n *x) {
  if (!x) return;
  depth++;
  go(x->a);
  dst[used++] = depth - 1;
  go(x->b);
  depth--;
}

int all_depths(const n *root, int *out) {
  depth = used = 0;
  dst = out;
  go(root);
  return used;
}
