/* ---
algorithm: preorder
structure: binary_tree
method: walks left, right children wait on a stack
time: O(n)
space: O(1)
call: walk_preorder(tree(t), emit) -> emitted
--- */
#include <stddef.h>

struct bin {
	int val;
	struct bin *left;
	struct bin *right;
};

void walk_preorder(const struct bin *b, void (*out)(int))
{
	const struct bin *later[1024];
	size_t n = 0;

	while (b || n) {
		if (!b) {
			b = later[--n];
			continue;
		}
		out(b->val);
		if (b->right)
			later[n++] = b->right;
		b = b->left;
	}
}
