/* ---
algorithm: inner_nodes
structure: binary_tree
method: recursion into an array, returns at leaves
time: O(n)
space: O(n)
call: inner(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
typedef struct t { int v; struct t *l, *r; } t;

void inner(const t *x, int *a, int *n)
{
	if (!x || (!x->l && !x->r))
		return;
	a[(*n)++] = x->v;
	inner(x->l, a, n);
	inner(x->r, a, n);
}
