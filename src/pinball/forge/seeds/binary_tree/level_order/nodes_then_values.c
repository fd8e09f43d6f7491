/* ---
algorithm: level_order
structure: binary_tree
method: pointers of the nodes into one array that is its own queue, values copied out
time: O(n)
space: O(n)
call: breadth_first(tree(t), len(t), out(len(t))) -> out[:return]
--- */
#include <stdlib.h>

struct bt { int key; struct bt *l, *r; };

int breadth_first(struct bt *root, int max, int *keys)
{
	struct bt **all = malloc((max + 1) * sizeof(*all));
	int head, tail = 0;

	if (!all)
		return 0;
	if (root)
		all[tail++] = root;
	for (head = 0; head < tail; head++) {
		if (all[head]->l)
			all[tail++] = all[head]->l;
		if (all[head]->r)
			all[tail++] = all[head]->r;
	}
	for (head = 0; head < tail; head++)
		keys[head] = all[head]->key;
	free(all);
	return tail;
}
