/* ---
algorithm: intersect
structure: hash_table
method: set record with open addressing
time: O(n)
space: O(n)
call: both(xs, len(xs), ys, len(ys), out(len(xs)), &cell) -> out[:cell]
--- */
#include <stdlib.h>

struct set {
	int *key;
	char *used;
	unsigned room;
};

static unsigned slot(const struct set *s, int key)
{
	unsigned i = (unsigned)key * 40503u % s->room;

	while (s->used[i] && s->key[i] != key)
		i = i + 1 == s->room ? 0 : i + 1;
	return i;
}

void both(const int *a, int n, const int *b, int m, int *out, int *count)
{
	struct set s;
	int i;

	s.room = 2 * (unsigned)m + 1;
	s.key = malloc(s.room * sizeof(int));
	s.used = calloc(s.room, 1);
	for (i = 0; i < m; i++) {
		unsigned at = slot(&s, b[i]);

		s.key[at] = b[i];
		s.used[at] = 1;
	}
	*count = 0;
	for (i = 0; i < n; i++)
		if (s.used[slot(&s, a[i])])
			out[(*count)++] = a[i];
	free(s.key);
	free(s.used);
}
