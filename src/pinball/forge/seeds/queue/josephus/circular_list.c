/* ---
algorithm: josephus
structure: queue
method: circular linked list
time: O(n)
space: O(n)
call: survivor(n, k) -> return
--- */
#include <stdlib.h>

struct person {
	int number;
	struct person *next;
};

int survivor(int n, int k)
{
	struct person *last = NULL, *gone;
	int i, number;

	for (i = 1; i <= n; i++) {
		struct person *p = malloc(sizeof(*p));

		p->number = i;
		if (last) {
			p->next = last->next;
			last->next = p;
		} else {
			p->next = p;
		}
		last = p;
	}
	while (last->next != last) {
		for (i = 1; i < k; i++)
			last = last->next;
		gone = last->next;
		last->next = gone->next;
		free(gone);
	}
	number = last->number;
	free(last);
	return number;
}
