/* ---
algorithm: next_greater
structure: stack
method: from the right, following the answers already known instead of a stack
time: O(n)
space: O(n)
call: next_greater(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

void next_greater(long *v, int n)
{
	int *link = malloc((n + 1) * sizeof(*link));	/* place of the next greater, n if none */
	int i;

	for (i = n - 1; i >= 0; i--) {
		int j = i + 1;

		while (j < n && v[j] <= v[i])
			j = link[j];
		link[i] = j;
	}
	for (i = 0; i < n; i++)
		v[i] = link[i] < n ? v[link[i]] : -1;
	free(link);
}
