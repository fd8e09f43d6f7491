/* ---
algorithm: insert_level_order
structure: binary_tree
method: queue of links, the first empty one is filled
time: O(n)
space: O(n)
call: fill_gap(&tree(t), k, len(t)) -> tree(t)
--- */
#include <stdlib.h>

struct t { int v; struct t *l, *r; };

void fill_gap(struct t **root, int v, int size)
{
	struct t ***q = malloc((2 * size + 2) * sizeof(*q));
	int get = 0, put = 0;
	struct t **link = root;

	if (!q)
		abort();
	while (*link) {
		q[put++] = &(*link)->l;
		q[put++] = &(*link)->r;
		link = q[get++];
	}
	*link = calloc(1, sizeof(struct t));
	if (!*link)
		abort();
	(*link)->v = v;
	free(q);
}
