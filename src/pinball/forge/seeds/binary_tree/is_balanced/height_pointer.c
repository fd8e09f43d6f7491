/* ---
algorithm: is_balanced
structure: binary_tree
method: recursion that returns the answer and gives the height behind a pointer
time: O(n)
space: O(n)
call: is_even_tree(tree(t), &cell) -> return
--- */
#include <stdbool.h>

struct b { int x; struct b *l, *r; };

bool is_even_tree(const struct b *t, int *height)
{
	int hl, hr;
	bool ok;

	*height = 0;
	if (!t)
		return true;
	ok = is_even_tree(t->l, &hl);
	ok = is_even_tree(t->r, &hr) && ok;
	*height = 1 + (hl < hr ? hr : hl);
	return ok && hl - hr <= 1 && hr - hl <= 1;
}
