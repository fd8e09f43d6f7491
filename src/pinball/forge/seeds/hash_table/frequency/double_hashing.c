/* ---
algorithm: frequency
structure: hash_table
method: open addressing with a second hash as the step
time: O(n)
space: O(n)
call: count_all(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct slot {
	int key;
	int count;
};

static struct slot *find(struct slot *t, unsigned mask, int key)
{
	unsigned h = (unsigned)key * 2246822519u;
	unsigned at = h >> 7 & mask, step = (h >> 20 | 1) & mask;

	while (t[at].count && t[at].key != key)
		at = (at + step) & mask;
	return &t[at];
}

void count_all(const int *xs, size_t n, void (*emit)(int))
{
	unsigned size = 8;
	struct slot *t;
	size_t i;

	while (size < 2 * n)
		size *= 2;
	t = calloc(size, sizeof(*t));
	for (i = 0; i < n; i++) {
		struct slot *s = find(t, size - 1, xs[i]);

		s->key = xs[i];
		s->count++;
	}
	for (i = 0; i < n; i++)
		emit(find(t, size - 1, xs[i])->count);
	free(t);
}
