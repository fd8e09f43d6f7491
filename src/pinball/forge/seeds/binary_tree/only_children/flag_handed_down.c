/* ---
algorithm: only_children
structure: binary_tree
method: recursion that is told whether a sibling exists
time: O(n)
space: O(n)
call: lonely(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stdbool.h>

struct b { int x; struct b *l, *r; };

static void go(const struct b *p, bool alone, int *out, int *n)
{
	if (!p)
		return;
	if (alone)
		out[(*n)++] = p->x;
	go(p->l, !p->r, out, n);
	go(p->r, !p->l, out, n);
}

void lonely(const struct b *root, int *out, int *n)
{
	*n = 0;
	go(root, false, out, n);
}
