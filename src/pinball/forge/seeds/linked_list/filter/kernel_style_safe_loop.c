/* ---
algorithm: filter
structure: linked_list
method: loop that saves the next one, del helper with previous
time: O(n)
space: O(1)
call: prune(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct hnode {
	int key;
	struct hnode *next;
};

static inline void hnode_del(struct hnode **head, struct hnode *prev, struct hnode *n)
{
	if (prev)
		prev->next = n->next;
	else
		*head = n->next;
	free(n);
}

int prune(struct hnode **head, int min_key)
{
	struct hnode *prev = NULL, *n, *tmp;
	int pruned = 0;

	for (n = *head; n; n = tmp) {
		tmp = n->next;
		if (n->key <= min_key) {
			hnode_del(head, prev, n);
			pruned++;
		} else {
			prev = n;
		}
	}
	return pruned;
}
