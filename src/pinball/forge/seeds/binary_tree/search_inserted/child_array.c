/* ---
algorithm: search_inserted
structure: binary_tree
method: children in an array of two, the result behind a pointer
time: O(n^2)
typical: O(n log n)
space: O(n)
call: lookup(xs, len(xs), k, &cell) -> cell
--- */
#include <stdlib.h>

struct node {
	struct node *link[2];
	int data;
};

static struct node *make(int data)
{
	struct node *n = malloc(sizeof *n);

	if (!n)
		abort();
	n->data = data;
	n->link[0] = n->link[1] = NULL;
	return n;
}

static struct node *insert(struct node *n, int data)
{
	int dir;

	if (!n)
		return make(data);
	dir = n->data < data;
	n->link[dir] = insert(n->link[dir], data);
	return n;
}

static int find(const struct node *n, int data)
{
	if (!n)
		return 0;
	if (n->data == data)
		return 1;
	return find(n->link[n->data < data], data);
}

void lookup(const int *a, int n, int k, int *found)
{
	struct node *root = NULL;

	while (n-- > 0)
		root = insert(root, *a++);
	*found = find(root, k);
}
