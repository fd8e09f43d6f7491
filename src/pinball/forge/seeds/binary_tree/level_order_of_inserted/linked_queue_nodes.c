/* ---
algorithm: level_order_of_inserted
structure: binary_tree
method: each node has a link for the queue
time: O(n^2)
typical: O(n log n)
space: O(n)
call: by_levels(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct node {
	int key;
	struct node *child[2];
	struct node *behind;
};

static struct node *grow(const int *keys, int n)
{
	struct node *root = NULL;

	while (n-- > 0) {
		struct node **p = &root;

		while (*p)
			p = &(*p)->child[*keys > (*p)->key];
		*p = calloc(1, sizeof(**p));
		if (!*p)
			abort();
		(*p)->key = *keys++;
	}
	return root;
}

void by_levels(const int *keys, int n, void (*emit)(int))
{
	struct node *first = grow(keys, n);
	struct node *last = first;

	while (first) {
		struct node *done = first;

		emit(first->key);
		for (int side = 0; side < 2; side++) {
			if (first->child[side]) {
				last->behind = first->child[side];
				last = last->behind;
			}
		}
		first = first->behind;
		free(done);
	}
}
