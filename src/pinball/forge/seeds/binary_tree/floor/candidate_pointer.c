/* ---
algorithm: floor
structure: binary_tree
method: recursion with the answer behind a pointer
time: O(n)
typical: O(log n)
space: O(n)
call: below(tree(t), k) -> return
--- */
struct t { int k; struct t *l, *r; };

static void look(const struct t *p, int k, int *ans)
{
	if (!p)
		return;
	if (p->k <= k) {
		*ans = p->k;
		look(p->r, k, ans);
	} else {
		look(p->l, k, ans);
	}
}

int below(const struct t *p, int k)
{
	int ans = -1000;

	look(p, k, &ans);
	return ans;
}
