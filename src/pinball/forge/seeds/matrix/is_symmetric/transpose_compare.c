/* ---
algorithm: is_symmetric
structure: matrix
method: builds the transpose and compares memory
time: O(n^2)
space: O(n^2)
call: equals_transpose(flat(m), len(m)) -> return
--- */
#include <stdlib.h>
#include <string.h>

int equals_transpose(const int *m, size_t n)
{
	int *t = malloc((n * n + 1) * sizeof(*t));
	int same;

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++)
			t[j * n + i] = m[i * n + j];
	same = n == 0 || memcmp(m, t, n * n * sizeof(*t)) == 0;
	free(t);
	return same;
}
