/* ---
algorithm: simulate
structure: queue
method: ring with one pointer to the last node
time: O(n)
space: O(n)
call: work(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct n {
	int x;
	struct n *next;
};

void work(const int *xs, int len, void (*out)(int))
{
	struct n *last = NULL, *t;

	for (int i = 0; i < len; i++) {
		if (xs[i] > 0) {
			t = malloc(sizeof(*t));
			t->x = xs[i];
			if (last) {
				t->next = last->next;
				last->next = t;
			} else {
				t->next = t;
			}
			last = t;
			continue;
		}
		if (!last)
			continue;
		t = last->next;
		out(t->x);
		if (t == last)
			last = NULL;
		else
			last->next = t->next;
		free(t);
	}
	while (last) {
		t = last->next;
		if (t == last)
			last = NULL;
		else
			last->next = t->next;
		free(t);
	}
}
