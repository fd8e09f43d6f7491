/* ---
algorithm: longest_increasing_subsequence
structure: array
method: smallest end for each length, found by halving
time: O(n log n)
space: O(n)
call: lis_length(xs, len(xs)) -> return
--- */
#include <stdlib.h>

int lis_length(const int *v, int n)
{
	int *tail = malloc((n + 1) * sizeof(*tail));
	int piles = 0;

	for (int i = 0; tail && i < n; i++) {
		int lo = 0, hi = piles;

		while (lo < hi) {
			int mid = (lo + hi) / 2;
			if (tail[mid] < v[i])
				lo = mid + 1;
			else
				hi = mid;
		}
		tail[lo] = v[i];
		if (lo == piles)
			piles++;
	}
	free(tail);
	return piles;
}
