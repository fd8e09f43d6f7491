/* ---
algorithm: running_median
structure: heap
method: inserts into a sorted copy
time: O(n^2)
space: O(n)
call: running(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>
#include <string.h>

void running(const int *x, size_t n, void (*emit)(int))
{
	int *s = malloc((n + 1) * sizeof(*s));
	size_t i, j;

	for (i = 0; i < n; i++) {
		for (j = 0; j < i && s[j] < x[i]; j++)
			;
		memmove(s + j + 1, s + j, (i - j) * sizeof(*s));
		s[j] = x[i];
		emit(s[i / 2]);
	}
	free(s);
}
