/* ---
algorithm: count
structure: binary_tree
method: explicit stack
time: O(n)
space: O(1)
call: node_count(tree(t)) -> return
--- */
#include <stddef.h>

typedef struct tnode {
	long id;
	struct tnode *left;
	struct tnode *right;
} tnode;

size_t node_count(tnode *root)
{
	tnode *todo[1024];
	size_t n = 0;
	int sp = 0;

	todo[sp++] = root;
	while (sp > 0) {
		tnode *t = todo[--sp];

		if (!t)
			continue;
		n++;
		todo[sp++] = t->right;
		todo[sp++] = t->left;
	}
	return n;
}
