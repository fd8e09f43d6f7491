/* ---
algorithm: preorder
structure: binary_tree
method: recursion that prints each value behind its depth in blanks
time: O(n^2)
typical: O(n log n)
space: O(n)
call: show(tree(t), 0) -> stdout
--- */
#include <stdio.h>
#include <stddef.h>

struct bst {
	int value;
	struct bst *lo;
	struct bst *hi;
};

static void line(int value, int depth)
{
	int i;

	for (i = 0; i < depth; ++i)
		putchar(' ');
	printf("%d\n", value);
}

void show(struct bst *p, int depth)
{
	if (p == NULL)
		return;
	line(p->value, depth);
	show(p->lo, depth + 1);
	show(p->hi, depth + 1);
}
