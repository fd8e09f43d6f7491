/* ---
algorithm: flatten
structure: binary_tree
method: right subtree hung below the end of the left one, then one step right
time: O(n)
space: O(1)
call: to_chain(tree(t)) -> tree(return)
--- */
struct node {
	long key;
	struct node *l, *r;
};

struct node *to_chain(struct node *root)
{
	for (struct node *n = root; n; n = n->r) {
		struct node *end = n->l;

		if (!end)
			continue;
		while (end->r)
			end = end->r;
		end->r = n->r;
		n->r = n->l;
		n->l = 0;
	}
	return root;
}
