/* ---
algorithm: heapify
structure: heap
method: generic with a comparison by pointer
time: O(n)
space: O(1)
call: make_heap(xs, len(xs)) -> xs
--- */
#include <stddef.h>

typedef int (*less_fn)(const void *, const void *);

static int int_less(const void *a, const void *b)
{
	return *(const int *)a < *(const int *)b;
}

static void down(int *base, size_t at, size_t n, less_fn less)
{
	for (;;) {
		size_t kid = 2 * at + 1;
		int x;

		if (kid >= n)
			break;
		if (kid + 1 < n && less(base + kid, base + kid + 1))
			kid++;
		if (!less(base + at, base + kid))
			break;
		x = base[at];
		base[at] = base[kid];
		base[kid] = x;
		at = kid;
	}
}

void make_heap(int *base, size_t n)
{
	size_t i = n / 2;

	while (i-- > 0)
		down(base, i, n, int_less);
}
