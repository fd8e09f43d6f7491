/* ---
algorithm: dfs
structure: graph
method: adjacency lists built from the back, recursion along them
time: O(n^2)
space: O(n^2)
call: traverse(flat(m), len(m), s, emit) -> emitted
--- */
#include <stdlib.h>

struct arc {
	int head;
	struct arc *next;
};

struct vertex {
	struct arc *arcs;
	int marked;
};

static void visit(struct vertex *v, int at, void (*emit)(int))
{
	struct arc *e;

	v[at].marked = 1;
	emit(at);
	for (e = v[at].arcs; e != NULL; e = e->next)
		if (!v[e->head].marked)
			visit(v, e->head, emit);
}

void traverse(const int *m, int n, int s, void (*emit)(int))
{
	struct vertex *v = calloc(n, sizeof(*v));
	int i, j;

	if (!v)
		abort();
	for (i = 0; i < n; i++) {
		for (j = n - 1; j >= 0; j--) {
			struct arc *e;

			if (!m[i * n + j])
				continue;
			e = malloc(sizeof(*e));
			if (!e)
				abort();
			e->head = j;
			e->next = v[i].arcs;
			v[i].arcs = e;
		}
	}
	visit(v, s, emit);
	for (i = 0; i < n; i++) {
		while (v[i].arcs) {
			struct arc *e = v[i].arcs;

			v[i].arcs = e->next;
			free(e);
		}
	}
	free(v);
}
