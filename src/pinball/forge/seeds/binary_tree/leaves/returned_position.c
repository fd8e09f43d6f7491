/* ---
algorithm: leaves
structure: binary_tree
method: recursion with a helper is_leaf, the count returned
time: O(n)
space: O(n)
call: leaves(tree(t), out(len(t)), 0) -> out[:return]
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct twig {
	int tag;
	struct twig *a, *b;
} twig;

static bool is_leaf(const twig *t)
{
	return !t->a && !t->b;
}

int leaves(const twig *t, int *out, int n)
{
	if (!t)
		return n;
	if (is_leaf(t))
		out[n++] = t->tag;
	n = leaves(t->a, out, n);
	return leaves(t->b, out, n);
}
