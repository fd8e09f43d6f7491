/* ---
algorithm: longest_consecutive
structure: hash_table
method: lengths at the ends of chains by value
time: O(n)
space: O(1)
call: consecutive(xs, len(xs)) -> return
--- */
#include <string.h>

#define SHIFT 2200
static short span[2 * SHIFT + 1];

int consecutive(const int *v, int n)
{
	int best = 0;

	memset(span, 0, sizeof(span));
	while (n-- > 0) {
		int x = *v++ + SHIFT, below, above, sum;

		if (span[x])
			continue;
		below = span[x - 1];
		above = span[x + 1];
		sum = below + above + 1;
		span[x] = span[x - below] = span[x + above] = (short)sum;
		if (sum > best)
			best = sum;
	}
	return best;
}
