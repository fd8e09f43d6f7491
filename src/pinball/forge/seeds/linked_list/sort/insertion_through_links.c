/* ---
algorithm: sort
structure: linked_list
method: insertion through the address of the link
time: O(n^2)
space: O(1)
call: sort(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct node {
	int key;
	struct node *next;
};

void sort(struct node **list)
{
	struct node *todo = *list;

	*list = NULL;
	while (todo) {
		struct node *n = todo;
		struct node **p = list;

		todo = todo->next;
		while (*p && (*p)->key <= n->key)
			p = &(*p)->next;
		n->next = *p;
		*p = n;
	}
}
