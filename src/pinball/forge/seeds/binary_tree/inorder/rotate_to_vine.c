/* ---
algorithm: inorder
structure: binary_tree
method: rotates right until no left child remains, then steps right
time: O(n)
space: O(1)
call: vine(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stddef.h>

struct node { double key; struct node *left; struct node *right; };

/* The tree is a chain of right children afterwards. */
void vine(struct node *t, double *out, int *n)
{
	*n = 0;
	while (t != NULL) {
		struct node *l = t->left;

		if (l != NULL) {
			t->left = l->right;
			l->right = t;
			t = l;
			continue;
		}
		out[*n] = t->key;
		*n += 1;
		t = t->right;
	}
}
