/* ---
algorithm: intersect
structure: hash_table
method: sorts the second, looks up by halving
time: O(n log n)
space: O(1)
call: keep_common(xs, len(xs), ys, len(ys)) -> xs[:return]
--- */
#include <stdlib.h>

static int cmp(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

size_t keep_common(int *xs, size_t n, int *ys, size_t m)
{
	size_t kept = 0, i;

	qsort(ys, m, sizeof(*ys), cmp);
	for (i = 0; i < n; i++) {
		size_t lo = 0, hi = m;

		while (lo < hi) {
			size_t mid = (lo + hi) / 2;

			if (ys[mid] < xs[i])
				lo = mid + 1;
			else
				hi = mid;
		}
		if (lo < m && ys[lo] == xs[i])
			xs[kept++] = xs[i];
	}
	return kept;
}
