/* ---
algorithm: column_maximum
structure: matrix
method: starts with the first row, raises with the others
time: O(n^2)
space: O(1)
call: tops(flat(m), len(m), out(len(m))) -> out
--- */
#include <string.h>

void tops(const int *m, size_t n, int *top)
{
	const int *end = m + n * n;

	memcpy(top, m, n * sizeof(*top));
	for (size_t j = 0; m != end; m++) {
		if (*m > top[j])
			top[j] = *m;
		if (++j == n)
			j = 0;
	}
}
