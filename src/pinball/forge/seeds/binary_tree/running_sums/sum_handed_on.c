/* ---
algorithm: running_sums
structure: binary_tree
method: recursion that takes and returns the sum
time: O(n)
space: O(n)
call: prefix(tree(t), 0, emit) -> emitted
--- */
typedef struct item { int n; struct item *l; struct item *r; } item;

int prefix(const item *x, int so_far, void (*report)(int))
{
	if (!x)
		return so_far;
	so_far = prefix(x->l, so_far, report) + x->n;
	report(so_far);
	return prefix(x->r, so_far, report);
}
