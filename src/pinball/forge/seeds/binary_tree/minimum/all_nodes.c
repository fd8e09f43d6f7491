/* ---
algorithm: minimum
structure: binary_tree
method: smallest of all nodes, the order is not used
time: O(n)
space: O(n)
call: tree_min(tree(t)) -> return
--- */
#include <limits.h>

struct tree {
	int key;
	struct tree *left, *right;
};

static int min(int a, int b)
{
	return b < a ? b : a;
}

int tree_min(const struct tree *t)
{
	if (!t)
		return INT_MAX;
	return min(t->key, min(tree_min(t->left), tree_min(t->right)));
}
