/* ---
algorithm: level_sums
structure: binary_tree
method: preorder that adds to a table by depth
time: O(n)
space: O(n)
call: sums(tree(t), out(len(t))) -> out[:return]
--- */
struct t { int v; struct t *l, *r; };

static int add(const struct t *p, int d, int *sum, int known)
{
	if (!p)
		return known;
	if (d == known) {
		sum[d] = 0;
		known++;
	}
	sum[d] += p->v;
	known = add(p->l, d + 1, sum, known);
	return add(p->r, d + 1, sum, known);
}

int sums(const struct t *p, int *sum)
{
	return add(p, 0, sum, 0);
}
