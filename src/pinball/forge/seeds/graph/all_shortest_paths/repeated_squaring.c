/* ---
algorithm: all_shortest_paths
structure: graph
method: the matrix of distances multiplied with itself until nothing changes
time: O(n^3)
space: O(n^2)
call: closure(flat(m), len(m)) -> m
--- */
#include <stdlib.h>
#include <string.h>

/* -1 means no way; one product doubles the number of edges that ways may have */
static int widen(int *d, const int *e, int n)
{
	int changed = 0;

	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++)
			for (int k = 0; k < n; k++) {
				int a = e[i * n + k], b = e[k * n + j];
				int *best = &d[i * n + j];

				if (a < 0 || b < 0 || (*best >= 0 && *best <= a + b))
					continue;
				*best = a + b;
				changed = 1;
			}
	return changed;
}

void closure(int *m, int n)
{
	size_t bytes = (size_t)n * n * sizeof(int);
	int *old = malloc(bytes + 1);

	if (!old)
		abort();
	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++) {
			if (i == j)
				m[i * n + j] = 0;
			else if (m[i * n + j] == 0)
				m[i * n + j] = -1;
		}
	do {
		memcpy(old, m, bytes);
	} while (widen(m, old, n));
	free(old);
}
