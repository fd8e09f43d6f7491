/* ---
algorithm: larger_count
structure: binary_tree
method: counter behind a pointer, raised between the calls
time: O(n)
space: O(n)
call: above(tree(t), k, &cell) -> cell
--- */
typedef struct t { int v; struct t *l; struct t *r; } t;

void above(const t *x, int k, int *n)
{
	if (!x)
		return;
	above(x->l, k, n);
	*n += x->v > k;
	above(x->r, k, n);
}
