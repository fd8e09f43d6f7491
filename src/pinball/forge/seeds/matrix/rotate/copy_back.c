/* ---
algorithm: rotate
structure: matrix
method: to memory of its own and back
time: O(n^2)
space: O(n^2)
call: quarter_turn(flat(m), len(m)) -> m
--- */
#include <stdlib.h>
#include <string.h>

void quarter_turn(int *m, size_t n)
{
	int *copy = malloc((n * n + 1) * sizeof(*copy));
	int *p = m;

	memcpy(copy, m, n * n * sizeof(*copy));
	for (size_t c = 0; c < n; c++)
		for (size_t r = n; r-- > 0;)
			*p++ = copy[r * n + c];
	free(copy);
}
