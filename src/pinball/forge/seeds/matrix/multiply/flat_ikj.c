/* ---
algorithm: multiply
structure: matrix
method: row times matrix, loops in the order i k j, written back over the input
time: O(n^3)
space: O(n^2)
call: square(flat(m), len(m)) -> m
--- */
#include <stdlib.h>
#include <string.h>

void square(int *m, int n)
{
	int *c = calloc(n * n + 1, sizeof(*c));
	int i, j, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < n; k++) {
			int a = m[i * n + k];

			for (j = 0; j < n; j++)
				c[i * n + j] += a * m[k * n + j];
		}
	if (n > 0)
		memcpy(m, c, n * n * sizeof(*c));
	free(c);
}
