/* ---
algorithm: height_of_inserted
structure: binary_tree
method: each insertion tells its depth, the largest is kept
time: O(n^2)
typical: O(n log n)
space: O(n)
call: tree_height(xs, len(xs)) -> return
--- */
#include <stdlib.h>

struct node {
	int key;
	struct node *child[2];
};

static int insert(struct node **at, int key)
{
	int depth = 1;

	while (*at) {
		at = &(*at)->child[key > (*at)->key];
		depth++;
	}
	*at = calloc(1, sizeof(**at));
	if (!*at)
		abort();
	(*at)->key = key;
	return depth;
}

int tree_height(const int *keys, int n)
{
	struct node *root = NULL;
	int height = 0;

	for (int i = 0; i < n; i++) {
		int depth = insert(&root, keys[i]);

		if (depth > height)
			height = depth;
	}
	return height;
}
