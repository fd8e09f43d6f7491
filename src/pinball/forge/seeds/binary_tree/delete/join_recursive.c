/* ---
algorithm: delete
structure: binary_tree
method: the two sides are joined: the left one goes below the smallest of the right
time: O(n)
typical: O(log n)
space: O(n)
call: erase(tree(t), k) -> tree(return)
view: joined
--- */
#include <stddef.h>

typedef struct tree {
	struct tree *left, *right;
	int item;
} tree;

static tree *below_smallest(tree *t, tree *part)
{
	if (t == NULL)
		return part;
	t->left = below_smallest(t->left, part);
	return t;
}

tree *erase(tree *t, int item)
{
	if (t == NULL)
		return NULL;
	if (t->item == item)
		return t->right == NULL ? t->left : below_smallest(t->right, t->left);
	if (item < t->item)
		t->left = erase(t->left, item);
	else
		t->right = erase(t->right, item);
	return t;
}
