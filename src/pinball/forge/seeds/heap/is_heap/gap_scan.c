/* ---
algorithm: is_heap
structure: heap
method: smallest parent against its larger child by a pointer walk
time: O(n)
space: O(1)
call: heap_shape(xs, len(xs), &cell) -> cell
--- */
#include <stdbool.h>
#include <stddef.h>

void heap_shape(const int *h, size_t n, bool *fine)
{
	const int *parent = h, *child = h + (n > 0);
	const int *end = h + n;
	int second = 0;

	*fine = true;
	for (; child != end; child++) {
		if (*child > *parent)
			*fine = false;
		parent += second;
		second = !second;
	}
}
