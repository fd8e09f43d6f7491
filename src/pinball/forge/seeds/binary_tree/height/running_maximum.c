/* ---
algorithm: height
structure: binary_tree
method: preorder with the depth so far, maximum behind a pointer
time: O(n)
space: O(n)
call: tree_height(tree(t), &cell) -> cell
--- */
#include <stddef.h>

struct tree {
	short key;
	struct tree *left, *right;
};

static void measure(const struct tree *t, int depth, int *deepest)
{
	for (; t; t = t->right) {
		++depth;
		if (depth > *deepest)
			*deepest = depth;
		measure(t->left, depth, deepest);
	}
}

void tree_height(const struct tree *t, int *deepest)
{
	*deepest = 0;
	measure(t, 0, deepest);
}
