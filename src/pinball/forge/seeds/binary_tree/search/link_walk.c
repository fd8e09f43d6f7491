/* ---
algorithm: search
structure: binary_tree
method: pointer to pointer to the place where the key is or would be
time: O(n)
typical: O(log n)
space: O(1)
call: tree_contains(&tree(t), k) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct tnode {
	long key;
	struct tnode *left;
	struct tnode *right;
};

static struct tnode **lookup(struct tnode **link, long key)
{
	struct tnode *t;

	while ((t = *link) != NULL && t->key != key)
		link = key < t->key ? &t->left : &t->right;
	return link;
}

bool tree_contains(struct tnode **root, long key)
{
	return *lookup(root, key) != NULL;
}
