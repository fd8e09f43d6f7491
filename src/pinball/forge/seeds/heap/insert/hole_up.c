/* ---
algorithm: insert
structure: heap
method: a hole rises in place
time: O(n log n)
space: O(1)
call: grow(xs, len(xs)) -> xs
--- */
#include <stddef.h>

void grow(int *h, size_t n)
{
	for (size_t m = 1; m < n; m++) {
		size_t i = m;
		int x = h[m];

		while (i && h[(i - 1) >> 1] < x) {
			h[i] = h[(i - 1) >> 1];
			i = (i - 1) >> 1;
		}
		h[i] = x;
	}
}
