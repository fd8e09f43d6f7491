/* ---
algorithm: delete
structure: binary_tree
method: link to the node found by a loop, then link to the next larger one
time: O(n)
typical: O(log n)
space: O(1)
call: erase(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>
#include <stdbool.h>

struct n { int v; struct n *l, *r; };

bool erase(struct n **at, int v)
{
	struct n *gone;

	while (*at && (*at)->v != v)
		at = v < (*at)->v ? &(*at)->l : &(*at)->r;
	if (!*at)
		return false;
	if ((*at)->l && (*at)->r) {
		struct n *keep = *at;

		for (at = &keep->r; (*at)->l; at = &(*at)->l)
			;
		keep->v = (*at)->v;
	}
	gone = *at;
	*at = gone->l ? gone->l : gone->r;
	free(gone);
	return true;
}
