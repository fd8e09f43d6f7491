/* ---
algorithm: level_order
structure: binary_tree
method: missing children queued too, skipped when taken out
time: O(n)
space: O(n)
call: bfs(tree(t), len(t), emit) -> emitted
--- */
#include <stdlib.h>

struct t { short v; struct t *a, *b; };

void bfs(struct t *root, int n, void (*emit)(int))
{
	struct t **q = calloc(2 * n + 1, sizeof(*q));
	int lo = 0, hi = 1;

	if (!q)
		return;
	q[0] = root;
	do {
		struct t *x = q[lo];

		if (!x)
			continue;
		emit(x->v);
		q[hi] = x->a;
		q[hi + 1] = x->b;
		hi += 2;
	} while (++lo < hi);
	free(q);
}
