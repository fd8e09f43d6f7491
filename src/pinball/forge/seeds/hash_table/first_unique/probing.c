/* ---
algorithm: first_unique
structure: hash_table
method: open addressing with counts
time: O(n)
space: O(n)
call: first_single(xs, len(xs)) -> return
--- */
#include <stdlib.h>

typedef struct { int key; unsigned n; } cell;

static cell *at(cell *t, size_t m, int key)
{
	size_t i = (size_t)key * 7 % m;

	while (t[i].n && t[i].key != key)
		if (++i == m)
			i = 0;
	return t + i;
}

int first_single(const int *x, size_t n)
{
	size_t m = 2 * n + 1, i;
	cell *t = calloc(m, sizeof(*t));
	int result = -1;

	for (i = 0; i < n; i++) {
		cell *c = at(t, m, x[i]);
		c->key = x[i];
		c->n++;
	}
	for (i = 0; i < n && result < 0; i++)
		if (at(t, m, x[i])->n == 1)
			result = x[i];
	free(t);
	return result;
}
