/* ---
algorithm: delete
structure: linked_list
method: pointer to pointer, node freed
time: O(n)
space: O(1)
call: list_remove(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct node {
	int val;
	struct node *next;
};

void list_remove(struct node **pp, int key)
{
	while (*pp && (*pp)->val != key)
		pp = &(*pp)->next;
	if (*pp) {
		struct node *dead = *pp;
		*pp = dead->next;
		free(dead);
	}
}
