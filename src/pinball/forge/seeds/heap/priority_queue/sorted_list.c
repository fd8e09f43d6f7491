/* ---
algorithm: priority_queue
structure: heap
method: sorted linked list, the smallest in front
time: O(n^2)
space: O(n)
call: dispatch(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

struct job {
	int priority;
	struct job *next;
};

static void add(struct job **list, int priority)
{
	struct job *fresh;

	while (*list && (*list)->priority <= priority)
		list = &(*list)->next;
	fresh = malloc(sizeof(*fresh));
	fresh->priority = priority;
	fresh->next = *list;
	*list = fresh;
}

void dispatch(const int *v, int n, void (*start)(int))
{
	struct job *list = NULL;

	while (n-- > 0) {
		int x = *v++;

		if (x > 0) {
			add(&list, x);
		} else if (list) {
			struct job *first = list;

			start(first->priority);
			list = first->next;
			free(first);
		}
	}
	while (list) {
		struct job *next = list->next;

		free(list);
		list = next;
	}
}
