/* ---
algorithm: insert
structure: linked_list
method: pointer to pointer
time: O(n)
space: O(1)
call: sorted_insert(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct node {
	int val;
	struct node *next;
};

void sorted_insert(struct node **link, int val)
{
	struct node *n = malloc(sizeof(*n));

	if (!n)
		return;
	while (*link && (*link)->val < val)
		link = &(*link)->next;
	n->val = val;
	n->next = *link;
	*link = n;
}
