/* ---
algorithm: mirrored_preorder
structure: binary_tree
method: recursion into an array with an index pointer
time: O(n)
space: O(n)
call: collect(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
typedef struct t { int v; struct t *l; struct t *r; } t;

void collect(const t *x, int *a, int *i)
{
	if (x) {
		a[(*i)++] = x->v;
		collect(x->r, a, i);
		collect(x->l, a, i);
	}
}
