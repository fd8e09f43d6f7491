/* ---
algorithm: k_smallest
structure: heap
method: max-heap of the k smallest so far, emptied from the back
time: O(n log n)
space: O(n)
call: smallest(xs, len(xs), k) -> return[:k]
--- */
#include <stdlib.h>

static void down(int *h, int n, int x)
{
	int i = 0, c;

	while ((c = 2 * i + 1) < n) {
		if (c + 1 < n && h[c + 1] > h[c])
			c++;
		if (h[c] <= x)
			break;
		h[i] = h[c];
		i = c;
	}
	h[i] = x;
}

static void up(int *h, int i, int x)
{
	while (i > 0 && h[(i - 1) / 2] < x) {
		h[i] = h[(i - 1) / 2];
		i = (i - 1) / 2;
	}
	h[i] = x;
}

int *smallest(const int *v, int n, int k)
{
	int *h = malloc((k + 1) * sizeof(*h));
	int i, size = 0;

	for (i = 0; i < n && k > 0; i++) {
		if (size < k)
			up(h, size++, v[i]);
		else if (v[i] < h[0])
			down(h, size, v[i]);
	}
	while (size > 1) {
		int x = h[size - 1];

		h[size - 1] = h[0];
		down(h, --size, x);
	}
	return h;
}
