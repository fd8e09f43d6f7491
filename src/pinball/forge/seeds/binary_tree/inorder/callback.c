/* ---
algorithm: inorder
structure: binary_tree
method: recursion with a callback, loop along the right side
time: O(n)
space: O(n)
call: tree_walk(tree(t), emit) -> emitted
--- */
#include <stddef.h>

struct tree {
	int key;
	struct tree *l, *r;
};

void tree_walk(const struct tree *t, void (*fn)(int))
{
	for (; t; t = t->r) {
		tree_walk(t->l, fn);
		fn(t->key);
	}
}
