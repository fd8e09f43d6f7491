/* ---
algorithm: insert
structure: linked_list
method: library style, returns an error code, compare function
time: O(n)
space: O(1)
call: slist_insert_ordered(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct slist_node {
	int key;
	struct slist_node *next;
};

static int key_cmp(int a, int b)
{
	if (a == b)
		return 0;
	return a < b ? -1 : 1;
}

int slist_insert_ordered(struct slist_node **list, int key)
{
	struct slist_node *node = malloc(sizeof(*node));

	if (node == NULL)
		return -1;
	node->key = key;

	for (; *list != NULL; list = &(*list)->next)
		if (key_cmp((*list)->key, key) >= 0)
			break;

	node->next = *list;
	*list = node;
	return 0;
}
