/* ---
algorithm: insert_duplicates
structure: binary_tree
method: loop with a pointer that trails behind
time: O(n)
typical: O(log n)
space: O(1)
call: tree_insert(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>

struct n { int key; struct n *left, *right; };

void tree_insert(struct n **root, int key)
{
	struct n *y = NULL, *x = *root, *z = calloc(1, sizeof *z);

	if (!z)
		abort();
	z->key = key;
	while (x) {
		y = x;
		if (z->key < x->key)
			x = x->left;
		else
			x = x->right;
	}
	if (!y)
		*root = z;
	else if (z->key < y->key)
		y->left = z;
	else
		y->right = z;
}
