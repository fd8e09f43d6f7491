/* ---
algorithm: sort
structure: array
method: every number into an ordered linked list, then written back
time: O(n^2)
space: O(n)
call: list_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct cell {
	struct cell *next;
	int val;
};

void list_sort(int *tab, unsigned int nr)
{
	struct cell *head = NULL;
	struct cell **pp, *c;
	unsigned int i;

	for (i = 0; i < nr; i++) {
		pp = &head;
		while (*pp && (*pp)->val < tab[i])
			pp = &(*pp)->next;
		c = malloc(sizeof(*c));
		c->val = tab[i];
		c->next = *pp;
		*pp = c;
	}

	i = 0;
	while (head) {
		c = head;
		head = c->next;
		tab[i++] = c->val;
		free(c);
	}
}
