/* ---
algorithm: mirrored_postorder
structure: binary_tree
method: recursion with a callback, each child is asked for first
time: O(n)
space: O(n)
call: tree_down(tree(t), emit) -> emitted
--- */
struct elem {
	int key;
	struct elem *l, *r;
};

static void down(const struct elem *e, void (*fn)(int))
{
	if (e->r)
		down(e->r, fn);
	if (e->l)
		down(e->l, fn);
	fn(e->key);
}

void tree_down(const struct elem *e, void (*fn)(int))
{
	if (e)
		down(e, fn);
}
