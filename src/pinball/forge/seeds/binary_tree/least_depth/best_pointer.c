/* ---
algorithm: least_depth
structure: binary_tree
method: walk that keeps the least depth of a leaf
time: O(n)
space: O(n)
call: nearest_leaf(tree(t)) -> return
--- */
struct t { int k; struct t *l, *r; };

static void look(const struct t *p, int depth, int *best)
{
	if (!p)
		return;
	if (!p->l && !p->r && (*best == 0 || depth < *best))
		*best = depth;
	look(p->l, depth + 1, best);
	look(p->r, depth + 1, best);
}

int nearest_leaf(const struct t *root)
{
	int best = 0;

	look(root, 1, &best);
	return best;
}
