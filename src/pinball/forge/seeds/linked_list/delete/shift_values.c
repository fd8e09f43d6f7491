/* ---
algorithm: delete
structure: linked_list
method: values shifted down over the match, the last node dropped
time: O(n)
space: O(1)
call: erase(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct node_s {
	int key;
	struct node_s *next;
} node_t;

node_t *erase(node_t *list, int key)
{
	node_t *p = list, *before = NULL;

	while (p && p->key != key) {
		before = p;
		p = p->next;
	}
	if (!p)
		return list;

	/* overwrite from here on with the value one further */
	while (p->next) {
		p->key = p->next->key;
		before = p;
		p = p->next;
	}

	/* p is now the last node and no longer needed */
	free(p);
	if (!before)
		return NULL;
	before->next = NULL;
	return list;
}
