/* ---
algorithm: search
structure: binary_tree
method: links first, a height beside the key, loop with a sign
time: O(n)
typical: O(log n)
space: O(1)
call: avl_find(tree(t), k) -> value(return)
view: value
--- */
#include <stddef.h>

struct avl_node {
	struct avl_node *left;
	struct avl_node *right;
	int key;
	int height;
};

struct avl_node *avl_find(struct avl_node *root, int key)
{
	struct avl_node *n = root;
	int sign;

	while (n != NULL) {
		sign = key - n->key;
		if (sign == 0)
			break;
		n = sign < 0 ? n->left : n->right;
	}
	return n;
}
