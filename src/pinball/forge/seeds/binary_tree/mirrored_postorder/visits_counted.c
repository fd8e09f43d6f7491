/* ---
algorithm: mirrored_postorder
structure: binary_tree
method: stack of nodes and how often each was met, right before left
time: O(n)
space: O(1)
call: walk(tree(t), out(len(t))) -> out[:return]
--- */
typedef struct { struct t *at; int times; } met;
struct t { int v; struct t *l, *r; };

int walk(struct t *root, int *out) {
  met st[1100];
  int sp = 0, n = 0;
  if (root) {
    st[sp].at = root;
    st[sp++].times = 0;
  }
  while (sp) {
    met *m = &st[sp - 1];
    struct t *next = 0;
    switch (m->times++) {
    case 0:
      next = m->at->r;
      break;
    case 1:
      next = m->at->l;
      break;
    default:
      out[n++] = m->at->v;
      sp--;
    }
    if (next) {
      st[sp].at = next;
      st[sp++].times = 0;
    }
  }
  return n;
}
