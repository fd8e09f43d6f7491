/* ---
algorithm: search_unordered
structure: binary_tree
method: breadth first in a queue
time: O(n)
space: O(n)
call: tree_has(tree(t), k, len(t)) -> return
--- */
#include <stdlib.h>

struct t { int k; struct t *l, *r; };

int tree_has(struct t *root, int k, int max)
{
	struct t **q = malloc((max + 1) * sizeof(*q));
	int head = 0, tail = 0, hit = 0;

	if (!q)
		return -1;
	if (root)
		q[tail++] = root;
	while (!hit && head < tail) {
		struct t *p = q[head++];

		hit = p->k == k;
		if (p->l)
			q[tail++] = p->l;
		if (p->r)
			q[tail++] = p->r;
	}
	free(q);
	return hit;
}
