/* ---
algorithm: search_path
structure: binary_tree
method: recursion that writes the way into an array
time: O(n)
typical: O(log n)
space: O(n)
call: path(tree(t), k, out(len(t))) -> out[:return]
--- */
struct t { int k; struct t *l, *r; };

int path(struct t *p, int k, int *out)
{
	if (!p)
		return 0;
	*out = p->k;
	if (k < p->k)
		return 1 + path(p->l, k, out + 1);
	if (k > p->k)
		return 1 + path(p->r, k, out + 1);
	return 1;
}
