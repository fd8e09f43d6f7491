/* ---
algorithm: leaf_sum
structure: binary_tree
method: traversal that adds to a sum behind a pointer
time: O(n)
space: O(n)
call: add_leaves(tree(t), &cell) -> cell
--- */
struct tree { long v; struct tree *l, *r; };

void add_leaves(const struct tree *t, int *sum)
{
	while (t) {
		if (!t->l && !t->r)
			*sum += t->v;
		add_leaves(t->l, sum);
		t = t->r;
	}
}
