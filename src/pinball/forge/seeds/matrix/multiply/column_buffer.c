/* ---
algorithm: multiply
structure: matrix
method: copies a column aside, then dot products of pointers
time: O(n^3)
space: O(n)
call: mult(rows(m), rows(m), len(m), out(4096)) -> out[:return]
--- */
#include <stdlib.h>

static long dot(const int *x, const int *y, size_t n)
{
	long s = 0;

	while (n--)
		s += *x++ * *y++;
	return s;
}

size_t mult(int **a, int **b, size_t n, int *c)
{
	int *col = malloc((n + 1) * sizeof(*col));
	size_t i, j;

	for (j = 0; j < n; j++) {
		for (i = 0; i < n; i++)
			col[i] = b[i][j];
		for (i = 0; i < n; i++)
			c[i * n + j] = (int)dot(a[i], col, n);
	}
	free(col);
	return n * n;
}
