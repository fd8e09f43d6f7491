/* ---
algorithm: height
structure: binary_tree
method: recursion in one expression with a helper
time: O(n)
space: O(n)
call: depth(tree(t)) -> return
--- */
typedef struct t {
    long x;
    struct t *l, *r;
} t;

static int max(int a, int b) { return a > b ? a : b; }

int depth(const t *p) { return !p ? 0 : 1 + max(depth(p->l), depth(p->r)); }
