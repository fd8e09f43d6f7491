/* ---
algorithm: has_cycle
structure: graph
method: drops nodes without edges out of them until nothing changes
time: O(n^3)
typical: O(n^2)
space: O(n)
call: cyclic(flat(m), len(m), &cell) -> cell
--- */
#include <stdlib.h>

void cyclic(const int *m, int n, int *answer)
{
	char *gone = calloc(n + 1, 1);
	int left = n, changed;

	if (!gone)
		abort();
	do {
		changed = 0;
		for (int i = 0; i < n; i++) {
			int j = 0;

			if (gone[i])
				continue;
			while (j < n && (gone[j] || !m[i * n + j]))
				j++;
			if (j == n) {
				gone[i] = 1;
				left--;
				changed = 1;
			}
		}
	} while (changed);
	free(gone);
	*answer = left > 0;
}
