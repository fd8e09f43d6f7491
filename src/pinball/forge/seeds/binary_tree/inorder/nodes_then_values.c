/* ---
algorithm: inorder
structure: binary_tree
method: recursion that fills an array of node pointers, values are read in a loop
time: O(n)
space: O(n)
call: dump(tree(t), len(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct entry {
	struct entry *prev;
	struct entry *next;
	int number;
};

static void list_entries(struct entry *e, struct entry ***slot)
{
	if (!e)
		return;
	list_entries(e->prev, slot);
	*(*slot)++ = e;
	list_entries(e->next, slot);
}

void dump(struct entry *root, int total)
{
	struct entry **table = malloc((total + 1) * sizeof(*table));
	struct entry **end = table;
	struct entry **it;

	if (!table)
		abort();
	list_entries(root, &end);
	for (it = table; it < end; it++)
		printf("%d\n", (*it)->number);
	free(table);
}
