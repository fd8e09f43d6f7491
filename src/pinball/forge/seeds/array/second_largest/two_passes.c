/* ---
algorithm: second_largest
structure: array
method: first the maximum, then the largest below it
time: O(n)
space: O(1)
call: runner_up(xs, len(xs)) -> return
--- */
#include <stddef.h>

long runner_up(const long *v, size_t n)
{
	long max = v[0], best;
	size_t i;
	int any = 0;

	for (i = 1; i < n; i++)
		if (v[i] > max)
			max = v[i];
	best = max;
	for (i = 0; i < n; i++) {
		if (v[i] == max)
			continue;
		if (!any || v[i] > best)
			best = v[i];
		any = 1;
	}
	return best;
}
