/* ---
algorithm: shortest_paths
structure: graph
method: Bellman-Ford, n rounds over all edges
time: O(n^3)
space: O(1)
call: bellman_ford(flat(m), len(m), s, out(len(m))) -> out
--- */
void bellman_ford(const int *w, int n, int s, int *d)
{
	int round, i, j;

	for (i = 0; i < n; i++)
		d[i] = -1;
	d[s] = 0;
	for (round = 1; round <= n; round++)
		for (i = 0; i < n; i++)
			for (j = 0; j < n; j++) {
				int c = w[i * n + j];

				if (c == 0 || d[i] == -1)
					continue;
				if (d[j] == -1 || d[i] + c < d[j])
					d[j] = d[i] + c;
			}
}
