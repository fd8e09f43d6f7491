/* ---
algorithm: filter
structure: linked_list
method: pointer to pointer, others unlinked and freed
time: O(n)
space: O(1)
call: filter(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct node {
	int val;
	struct node *next;
};

/* Keep what is greater than limit. */
void filter(struct node **link, int limit)
{
	struct node *n;

	while ((n = *link) != NULL) {
		if (n->val > limit) {
			link = &n->next;
		} else {
			*link = n->next;
			free(n);
		}
	}
}
