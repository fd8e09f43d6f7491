/* ---
algorithm: insert
structure: binary_tree
method: place found with parent and link, the node is linked afterwards
time: O(n)
typical: O(log n)
space: O(1)
call: tree_insert(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>

struct extent {
	int start;
	struct extent *left;
	struct extent *right;
};

static void link_extent(struct extent *ext, struct extent **link)
{
	ext->left = NULL;
	ext->right = NULL;
	*link = ext;
}

int tree_insert(struct extent **p, int start)
{
	struct extent *ext, *parent;

	while (*p) {
		parent = *p;
		if (start < parent->start)
			p = &parent->left;
		else if (start > parent->start)
			p = &parent->right;
		else
			return -17;
	}
	ext = malloc(sizeof(*ext));
	if (!ext)
		return -12;
	ext->start = start;
	link_extent(ext, p);
	return 0;
}
