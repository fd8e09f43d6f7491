/* ---
algorithm: delete_all
structure: linked_list
method: pointer to the link, counts what it removed
time: O(n)
space: O(1)
call: purge(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct item {
	int key;
	struct item *next;
};

int purge(struct item **pp, int key)
{
	struct item *victim;
	int removed = 0;

	while (*pp) {
		victim = *pp;
		if (victim->key != key) {
			pp = &victim->next;
			continue;
		}
		*pp = victim->next;
		free(victim);
		removed++;
	}
	return removed;
}
