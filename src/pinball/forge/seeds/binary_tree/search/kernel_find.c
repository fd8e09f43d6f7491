/* ---
algorithm: search
structure: binary_tree
method: loop over the sign of a comparison
time: O(n)
typical: O(log n)
space: O(1)
call: tree_find(tree(t), k) -> value(return)
view: value
--- */
#include <stddef.h>

struct range_node {
	long start;
	struct range_node *rb_left;
	struct range_node *rb_right;
};

static int cmp_start(long key, const struct range_node *node)
{
	if (key < node->start)
		return -1;
	return key > node->start;
}

struct range_node *tree_find(struct range_node *node, long key)
{
	while (node) {
		int c = cmp_start(key, node);

		if (c < 0)
			node = node->rb_left;
		else if (c > 0)
			node = node->rb_right;
		else
			return node;
	}

	return NULL;
}
