/* ---
algorithm: minimum
structure: binary_tree
method: pointer to the link, for loop
time: O(n)
typical: O(log n)
space: O(1)
call: bst_first(&tree(t)) -> return
--- */
struct t { int k; struct t *l, *r; };

int bst_first(struct t **at)
{
	for (; (*at)->l; at = &(*at)->l)
		;
	return (*at)->k;
}
