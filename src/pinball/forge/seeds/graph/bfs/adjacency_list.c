/* ---
algorithm: bfs
structure: graph
method: adjacency lists built first, then a ring buffer
time: O(n^2)
space: O(n^2)
call: walk(flat(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stdlib.h>

struct edge {
	int to;
	struct edge *next;
};

static struct edge *row_to_list(const int *row, int n)
{
	struct edge *list = NULL;

	/* from the back, so that the list ascends */
	while (n-- > 0) {
		if (row[n]) {
			struct edge *e = malloc(sizeof(*e));
			if (!e)
				abort();
			e->to = n;
			e->next = list;
			list = e;
		}
	}
	return list;
}

int walk(const int *m, int n, int s, int *out)
{
	struct edge **adj = malloc(n * sizeof(*adj));
	int *dist = malloc(n * sizeof(*dist));
	int *ring = malloc(n * sizeof(*ring));
	int put = 0, get = 0, count = 0;

	if (!adj || !dist || !ring)
		abort();
	for (int i = 0; i < n; i++) {
		adj[i] = row_to_list(m + i * n, n);
		dist[i] = -1;
	}
	dist[s] = 0;
	ring[put++ % n] = s;
	while (get < put) {
		int u = ring[get++ % n];

		out[count++] = u;
		for (struct edge *e = adj[u]; e; e = e->next) {
			if (dist[e->to] < 0) {
				dist[e->to] = dist[u] + 1;
				ring[put++ % n] = e->to;
			}
		}
	}
	for (int i = 0; i < n; i++) {
		while (adj[i]) {
			struct edge *e = adj[i];
			adj[i] = e->next;
			free(e);
		}
	}
	free(adj);
	free(dist);
	free(ring);
	return count;
}
