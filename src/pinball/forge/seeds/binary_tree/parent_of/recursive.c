/* ---
algorithm: parent_of
structure: binary_tree
method: recursion that hands the parent's value down
time: O(n)
typical: O(log n)
space: O(n)
call: parentOf(tree(t), k) -> return
--- */
struct t { int k; struct t *l, *r; };

static int seek(const struct t *p, int k, int above)
{
	if (!p)
		return -1;
	if (p->k == k)
		return above;
	return seek(k < p->k ? p->l : p->r, k, p->k);
}

int parentOf(const struct t *p, int k)
{
	return seek(p, k, -1);
}
