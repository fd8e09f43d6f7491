/* ---
algorithm: insert
structure: binary_tree
method: remembers the way as directions, then hangs the node in
time: O(n)
typical: O(log n)
space: O(1)
call: with_key(tree(t), k) -> tree(return)
--- */
#include <stddef.h>
#include <stdlib.h>
#include <stdbool.h>

struct n { int k; struct n *l, *r; };

struct n *with_key(struct n *root, int k)
{
	struct n *path[1100];
	bool right[1100];
	int depth = 0;
	struct n *p = root;
	struct n *fresh;

	while (p) {
		if (p->k == k)
			return root;
		path[depth] = p;
		right[depth] = k > p->k;
		p = right[depth] ? p->r : p->l;
		depth++;
	}
	fresh = calloc(1, sizeof(*fresh));
	if (!fresh)
		abort();
	fresh->k = k;
	if (depth == 0)
		return fresh;
	if (right[depth - 1])
		path[depth - 1]->r = fresh;
	else
		path[depth - 1]->l = fresh;
	return root;
}
