/* ---
algorithm: shortest_paths
structure: graph
method: queue of nodes whose distance fell
time: O(n^3)
typical: O(n^2)
space: O(n)
call: relax(flat(m), len(m), s, out(len(m))) -> out[:len(m)]
--- */
#include <stdlib.h>

/* A node waits at most once, so a ring of n + 1 places is enough. */
void relax(const int *m, int n, int s, int *d)
{
	int *ring = malloc((n + 1) * sizeof(*ring));
	char *waits = calloc(n + 1, 1);
	int get = 0, put = 0, i;

	if (!ring || !waits)
		abort();
	for (i = 0; i < n; i++)
		d[i] = -1;
	d[s] = 0;
	ring[put] = s;
	put = (put + 1) % (n + 1);
	waits[s] = 1;
	while (get != put) {
		int u = ring[get];

		get = (get + 1) % (n + 1);
		waits[u] = 0;
		for (i = 0; i < n; i++) {
			int w = m[u * n + i];

			if (!w || (d[i] >= 0 && d[i] <= d[u] + w))
				continue;
			d[i] = d[u] + w;
			if (!waits[i]) {
				waits[i] = 1;
				ring[put] = i;
				put = (put + 1) % (n + 1);
			}
		}
	}
	free(ring);
	free(waits);
}
