/* ---
algorithm: first_negative
structure: queue
method: from the right, the next negative place is known
time: O(n)
space: O(n)
call: windows(xs, len(xs), k, emit) -> emitted
--- */
#include <stdlib.h>

void windows(const int *x, size_t n, size_t k, void (*emit)(int))
{
	size_t *next = malloc((n + 1) * sizeof(*next));
	size_t i;

	next[n] = n;
	for (i = n; i-- > 0;)
		next[i] = x[i] < 0 ? i : next[i + 1];
	for (i = 0; i + k <= n; i++)
		emit(next[i] < i + k ? x[next[i]] : 0);
	free(next);
}
