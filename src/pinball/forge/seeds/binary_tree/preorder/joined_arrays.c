/* ---
algorithm: preorder
structure: binary_tree
method: each call makes an array of its own from those of the subtrees
time: O(n^2)
typical: O(n log n)
space: O(n)
call: listing(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>
#include <string.h>

struct tree {
	int val;
	struct tree *left;
	struct tree *right;
};

int *listing(const struct tree *t, int *len)
{
	int *l, *r, *all;
	int nl, nr;

	*len = 0;
	if (!t)
		return NULL;
	l = listing(t->left, &nl);
	r = listing(t->right, &nr);
	all = malloc((nl + nr + 1) * sizeof(int));
	if (!all)
		abort();
	all[(*len)++] = t->val;
	if (nl > 0)
		memcpy(all + *len, l, nl * sizeof(int));
	*len += nl;
	if (nr > 0)
		memcpy(all + *len, r, nr * sizeof(int));
	*len += nr;
	free(l);
	free(r);
	return all;
}
