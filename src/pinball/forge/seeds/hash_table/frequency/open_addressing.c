/* ---
algorithm: frequency
structure: hash_table
method: open addressing, slots with a key and a count
time: O(n)
space: O(n)
call: tally(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

struct slot {
	long key;
	int count;
};

static struct slot *slot_for(struct slot *table, unsigned size, long key)
{
	unsigned i = (unsigned)key % size;

	while (table[i].count && table[i].key != key)
		i = i + 1 < size ? i + 1 : 0;
	return &table[i];
}

void tally(const long *a, unsigned n, int *out)
{
	unsigned size = 3 * n + 1;
	struct slot *table = calloc(size, sizeof(*table));

	if (!table)
		return;
	for (unsigned i = 0; i < n; i++) {
		struct slot *s = slot_for(table, size, a[i]);

		s->key = a[i];
		s->count++;
	}
	for (unsigned i = 0; i < n; i++)
		out[i] = slot_for(table, size, a[i])->count;
	free(table);
}
