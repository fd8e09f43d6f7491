/* ---
algorithm: topological_order
structure: graph
method: ready nodes in a sorted linked list, emitted one by one
time: O(n^2)
space: O(n)
call: schedule(flat(m), len(m), emit) -> emitted
--- */
#include <stdlib.h>

struct task {
	int id;
	int waiting;
	struct task *next;
};

static void ready(struct task **list, struct task *t)
{
	while (*list && (*list)->id < t->id)
		list = &(*list)->next;
	t->next = *list;
	*list = t;
}

void schedule(const int *before, int n, void (*start)(int))
{
	struct task *tasks = calloc(n + 1, sizeof(*tasks));
	struct task *list = NULL;
	int i, j;

	if (!tasks)
		abort();
	for (i = 0; i < n; i++) {
		tasks[i].id = i;
		for (j = 0; j < n; j++)
			tasks[i].waiting += before[j * n + i] != 0;
	}
	for (i = 0; i < n; i++)
		if (!tasks[i].waiting)
			ready(&list, &tasks[i]);
	while (list) {
		struct task *t = list;

		list = t->next;
		start(t->id);
		for (j = 0; j < n; j++)
			if (before[t->id * n + j] && --tasks[j].waiting == 0)
				ready(&list, &tasks[j]);
	}
	free(tasks);
}
