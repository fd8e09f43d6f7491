/* ---
algorithm: search
structure: binary_tree
method: returns a pointer to the stored value through a loop header
time: O(n)
typical: O(log n)
space: O(1)
call: known(tree(t), k) -> return
--- */
struct assoc {
	int key;
	struct assoc *lt, *gt;
};

static const int *get(const struct assoc *a, int key)
{
	for (; a; a = key < a->key ? a->lt : a->gt)
		if (a->key == key)
			return &a->key;
	return 0;
}

int known(const struct assoc *a, int key)
{
	return !!get(a, key);
}
