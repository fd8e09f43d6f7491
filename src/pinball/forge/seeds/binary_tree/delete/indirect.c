/* ---
algorithm: delete
structure: binary_tree
method: pointer to pointer; the successor node itself moves up
time: O(n)
typical: O(log n)
space: O(1)
call: tree_remove(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>

struct tnode {
	int key;
	struct tnode *left;
	struct tnode *right;
};

void tree_remove(struct tnode **link, int key)
{
	struct tnode *t, *s, **sp;

	while ((t = *link) && t->key != key)
		link = key < t->key ? &t->left : &t->right;
	if (!t)
		return;

	if (!t->left) {
		*link = t->right;
	} else if (!t->right) {
		*link = t->left;
	} else {
		for (sp = &t->right; (*sp)->left; sp = &(*sp)->left)
			;
		s = *sp;
		*sp = s->right;
		s->left = t->left;
		s->right = t->right;
		*link = s;
	}
	free(t);
}
