/* ---
algorithm: heapify
structure: heap
method: iterative, the moving element held aside
time: O(n)
space: O(1)
call: make_heap(xs, len(xs)) -> xs
--- */
#include <stddef.h>

static void sift_down(long *h, size_t n, size_t hole)
{
	long x = h[hole];

	for (;;) {
		size_t child = 2 * hole + 1;

		if (child >= n)
			break;
		if (child + 1 < n && h[child + 1] > h[child])
			child++;
		if (x >= h[child])
			break;
		h[hole] = h[child];
		hole = child;
	}
	h[hole] = x;
}

void make_heap(long *h, size_t n)
{
	size_t i = n / 2;

	while (i > 0)
		sift_down(h, n, --i);
}
