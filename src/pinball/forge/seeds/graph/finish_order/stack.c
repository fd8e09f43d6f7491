/* ---
algorithm: finish_order
structure: graph
method: stack with the next neighbour of each node
time: O(n^2)
space: O(n)
call: leave_order(flat(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stdlib.h>

int leave_order(const int *m, int n, int s, int *out)
{
	int *next = malloc(n * sizeof(*next));
	int *path = malloc(n * sizeof(*path));
	int depth = 0, count = 0;

	if (!next || !path)
		abort();
	for (int i = 0; i < n; i++)
		next[i] = -1;
	next[s] = 0;
	path[depth++] = s;
	while (depth) {
		int u = path[depth - 1];
		int v = next[u]++;

		if (v >= n) {
			out[count++] = u;
			depth--;
		} else if (m[u * n + v] && next[v] < 0) {
			next[v] = 0;
			path[depth++] = v;
		}
	}
	free(next);
	free(path);
	return count;
}
