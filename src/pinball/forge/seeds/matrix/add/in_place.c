/* ---
algorithm: add
structure: matrix
method: in place, both halves at once
time: O(n^2)
space: O(1)
call: symmetrize(rows(m), len(m)) -> m
--- */
#include <stddef.h>

void symmetrize(int **m, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < i; j++)
			m[i][j] = m[j][i] = m[i][j] + m[j][i];
		m[i][i] *= 2;
	}
}
