/* ---
algorithm: components
structure: graph
method: transitive closure, vertices counted that reach no lower one
time: O(n^3)
space: O(n^2)
call: islands(flat(m), len(m)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

int islands(const int *m, int n)
{
	bool *r = malloc((n * n + 1) * sizeof(bool));
	int count = 0;

	if (!r)
		return -1;
	for (int i = 0; i < n * n; i++)
		r[i] = m[i] != 0;
	for (int k = 0; k < n; k++)
		for (int i = 0; i < n; i++)
			for (int j = 0; j < n; j++)
				r[i * n + j] = r[i * n + j] || (r[i * n + k] && r[k * n + j]);

	for (int i = 0; i < n; i++) {
		int j = 0;

		while (j < i && !r[i * n + j])
			j++;
		count += j == i;
	}
	free(r);
	return count;
}
