/* ---
algorithm: simulate
structure: queue
method: linked list with a pointer to the last link
time: O(n)
space: O(n)
call: serve(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct waiting {
	int number;
	struct waiting *next;
};

void serve(const int *v, int n, void (*call)(int))
{
	struct waiting *first = NULL, **last = &first, *w;
	int i;

	for (i = 0; i < n; i++) {
		if (v[i] > 0) {
			w = malloc(sizeof(*w));
			if (!w)
				break;
			w->number = v[i];
			w->next = NULL;
			*last = w;
			last = &w->next;
		} else if (first) {
			w = first;
			first = w->next;
			if (!first)
				last = &first;
			call(w->number);
			free(w);
		}
	}
	while ((w = first) != NULL) {
		first = w->next;
		free(w);
	}
}
