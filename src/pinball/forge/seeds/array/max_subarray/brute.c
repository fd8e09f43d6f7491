/* ---
algorithm: max_subarray
structure: array
method: all runs, the sum carried along
time: O(n^2)
space: O(1)
call: best_run(xs, len(xs)) -> return
--- */
#include <limits.h>

int best_run(const int *v, int n)
{
	int best = INT_MIN;
	int i, j;

	for (i = 0; i < n; i++) {
		int sum = 0;

		for (j = i; j < n; j++) {
			sum += v[j];
			if (sum > best)
				best = sum;
		}
	}
	return best;
}
