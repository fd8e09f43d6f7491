/* ---
algorithm: longest_consecutive
structure: hash_table
method: sorts, passes over equal ones
time: O(n log n)
space: O(1)
call: chain(xs, len(xs)) -> return
--- */
#include <stdlib.h>

static int order(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	return x < y ? -1 : x > y;
}

size_t chain(int *v, size_t n)
{
	size_t len = 1, best = 1;

	if (n == 0)
		return 0;
	qsort(v, n, sizeof(*v), order);
	while (--n) {
		++v;
		if (v[0] == v[-1])
			continue;
		len = v[0] == v[-1] + 1 ? len + 1 : 1;
		if (len > best)
			best = len;
	}
	return best;
}
