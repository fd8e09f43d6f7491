/* ---
algorithm: delete
structure: array
method: memmove of the tail, length through a pointer
time: O(n)
space: O(1)
call: remove_first(xs, len(xs), k, &cell) -> xs[:cell]
--- */
#include <stddef.h>
#include <string.h>

/* Remove the first x from v. Returns 0 if it was not there. The new length goes to *left. */
int remove_first(int *v, size_t n, int x, int *left)
{
	size_t i = 0;

	while (i < n && v[i] != x)
		i++;
	if (i == n) {
		*left = (int)n;
		return 0;
	}
	memmove(v + i, v + i + 1, (n - i - 1) * sizeof(*v));
	*left = (int)n - 1;
	return 1;
}
