/* ---
algorithm: leaf_count
structure: binary_tree
method: explicit stack and a test for leaves
time: O(n)
space: O(1)
call: leaf_count(tree(t)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct tree {
	int key;
	struct tree *l, *r;
};

static inline bool is_leaf(const struct tree *t)
{
	return !t->l && !t->r;
}

int leaf_count(const struct tree *t)
{
	const struct tree *stack[1024];
	int sp = 0, leaves = 0;

	for (;;) {
		while (t) {
			leaves += is_leaf(t);
			if (t->r)
				stack[sp++] = t->r;
			t = t->l;
		}
		if (sp == 0)
			return leaves;
		t = stack[--sp];
	}
}
