/* ---
algorithm: depth_of
structure: binary_tree
method: recursion that adds one on the way up
time: O(n)
typical: O(log n)
space: O(n)
call: distance(tree(t), k) -> return
--- */
struct bst { int v; struct bst *lt; struct bst *gt; };

int distance(const struct bst *t, int v)
{
	int below;

	if (!t)
		return -1;
	if (t->v == v)
		return 0;
	below = distance(v < t->v ? t->lt : t->gt, v);
	return below < 0 ? below : below + 1;
}
