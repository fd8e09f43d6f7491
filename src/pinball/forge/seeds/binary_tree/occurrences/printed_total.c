/* ---
algorithm: occurrences
structure: binary_tree
method: in-order recursion with a counter behind a pointer, prints
time: O(n)
space: O(n)
call: how_often(tree(t), k) -> stdout
--- */
#include <stdio.h>

struct t { int v; struct t *a; struct t *b; };

static void tally(const struct t *p, int v, int *times)
{
	if (p == NULL)
		return;
	tally(p->a, v, times);
	if (p->v == v)
		++*times;
	tally(p->b, v, times);
}

void how_often(const struct t *p, int v)
{
	int times = 0;

	tally(p, v, &times);
	printf("found %d times\n", times);
}
