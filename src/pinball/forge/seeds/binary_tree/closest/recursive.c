/* ---
algorithm: closest
structure: binary_tree
method: recursion with the best so far behind a pointer
time: O(n)
typical: O(log n)
space: O(n)
call: near(tree(t), k) -> return
--- */
struct t { int k; struct t *l, *r; };

static int away(int a, int b)
{
	return a < b ? b - a : a - b;
}

static void look(const struct t *p, int k, int *best)
{
	if (!p)
		return;
	if (away(p->k, k) < away(*best, k) || (away(p->k, k) == away(*best, k) && p->k < *best))
		*best = p->k;
	if (k < p->k)
		look(p->l, k, best);
	else if (k > p->k)
		look(p->r, k, best);
}

int near(const struct t *p, int k)
{
	int best = p->k;

	look(p, k, &best);
	return best;
}
