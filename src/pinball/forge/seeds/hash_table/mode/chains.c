/* ---
algorithm: mode
structure: hash_table
method: map with chains, the best is kept while counting
time: O(n)
space: O(1)
call: commonest(xs, len(xs), &cell) -> cell
--- */
#include <stdlib.h>

struct pair {
	int key, n;
	struct pair *next;
};

void commonest(const int *v, size_t n, int *result)
{
	struct pair *map[32] = { 0 }, *best = NULL, *p;
	size_t i;

	for (i = 0; i < n; i++) {
		struct pair **slot = &map[(unsigned)v[i] & 31];

		for (p = *slot; p && p->key != v[i]; p = p->next)
			;
		if (!p) {
			p = malloc(sizeof(*p));
			p->key = v[i];
			p->n = 0;
			p->next = *slot;
			*slot = p;
		}
		p->n++;
		if (!best || p->n > best->n || (p->n == best->n && p->key < best->key))
			best = p;
	}
	*result = best->key;
	for (i = 0; i < 32; i++)
		while ((p = map[i])) {
			map[i] = p->next;
			free(p);
		}
}
