/* ---
algorithm: insert
structure: binary_tree
method: pointer to pointer down to the free place
time: O(n)
typical: O(log n)
space: O(1)
call: tree_add(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>

struct tnode {
	long key;
	struct tnode *l, *r;
};

void tree_add(struct tnode **link, long key)
{
	while (*link) {
		if (key == (*link)->key)
			return;
		link = key < (*link)->key ? &(*link)->l : &(*link)->r;
	}
	*link = calloc(1, sizeof(**link));
	if (*link)
		(*link)->key = key;
}
