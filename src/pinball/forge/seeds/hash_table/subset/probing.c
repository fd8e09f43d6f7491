/* ---
algorithm: subset
structure: hash_table
method: open addressing
time: O(n)
space: O(n)
call: contains_all(xs, len(xs), ys, len(ys), &cell) -> cell
--- */
#include <stdlib.h>

#define NONE 100000

static int *find(int *table, unsigned room, int key)
{
	unsigned i = (unsigned)(key + 500) % room;

	while (table[i] != NONE && table[i] != key)
		i = (i + 1) % room;
	return &table[i];
}

void contains_all(const int *xs, unsigned m, const int *ys, unsigned n, int *yes)
{
	unsigned room = 2 * n + 1, i;
	int *table = malloc(room * sizeof(*table));

	for (i = 0; i < room; i++)
		table[i] = NONE;
	for (i = 0; i < n; i++)
		*find(table, room, ys[i]) = ys[i];
	*yes = 1;
	for (i = 0; i < m; i++)
		if (*find(table, room, xs[i]) == NONE)
			*yes = 0;
	free(table);
}
