/* ---
algorithm: topological_order
structure: graph
method: free vertices in an ascending linked list
time: O(n^2)
space: O(n)
call: topological(flat(m), len(m), emit) -> emitted
--- */
#include <stdlib.h>

struct ready {
	int vertex;
	struct ready *next;
};

static void add(struct ready **link, int vertex)
{
	struct ready *r = malloc(sizeof(*r));

	if (!r)
		abort();
	while (*link && (*link)->vertex < vertex)
		link = &(*link)->next;
	r->vertex = vertex;
	r->next = *link;
	*link = r;
}

void topological(const int *m, int n, void (*visit)(int))
{
	struct ready *list = NULL;
	int *waits = malloc((n + 1) * sizeof(*waits));

	if (!waits)
		return;
	for (int v = 0; v < n; v++) {
		waits[v] = 0;
		for (int u = 0; u < n; u++)
			waits[v] += m[u * n + v] != 0;
		if (waits[v] == 0)
			add(&list, v);
	}
	while (list) {
		struct ready *first = list;
		int u = first->vertex;

		list = first->next;
		free(first);
		visit(u);
		for (int v = 0; v < n; v++)
			if (m[u * n + v] && --waits[v] == 0)
				add(&list, v);
	}
	free(waits);
}
