/* ---
algorithm: transpose
structure: matrix
method: walks the columns of an array of row pointers
time: O(n^2)
space: O(1)
call: by_columns(rows(m), len(m), emit) -> emitted
--- */
#include <stddef.h>

void by_columns(int **rows, size_t n, void (*out)(int))
{
	size_t i, j;

	for (j = 0; j < n; j++)
		for (i = 0; i < n; i++)
			out(rows[i][j]);
}
