/* ---
algorithm: search_inserted
structure: binary_tree
method: nodes that point to their data, with a comparison function
time: O(n^2)
typical: O(n log n)
space: O(n)
call: is_member(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

typedef int (*cmp_fn)(const void *, const void *);

struct knot {
	const void *item;
	struct knot *lo, *hi;
};

static int compare(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	return (x > y) - (x < y);
}

static struct knot *enter(struct knot *k, const void *item, cmp_fn cmp)
{
	if (k == NULL) {
		k = calloc(1, sizeof(*k));
		if (k == NULL)
			abort();
		k->item = item;
	} else if (cmp(item, k->item) < 0) {
		k->lo = enter(k->lo, item, cmp);
	} else {
		k->hi = enter(k->hi, item, cmp);
	}
	return k;
}

static const void *fetch(const struct knot *k, const void *item, cmp_fn cmp)
{
	while (k != NULL) {
		int c = cmp(item, k->item);

		if (c == 0)
			return k->item;
		k = c < 0 ? k->lo : k->hi;
	}
	return NULL;
}

int is_member(const int *items, int n, int wanted)
{
	struct knot *root = NULL;

	for (int i = 0; i < n; i++)
		root = enter(root, &items[i], compare);
	return fetch(root, &wanted, compare) != NULL;
}
