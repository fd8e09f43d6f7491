/* ---
algorithm: prefix_sums
structure: array
method: running total into an output array
time: O(n)
space: O(1)
call: running_totals(xs, len(xs), out(len(xs))) -> out
--- */
#include <stddef.h>

void running_totals(const int *in, size_t count, long *out)
{
	long total = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		total += in[i];
		out[i] = total;
	}
}
