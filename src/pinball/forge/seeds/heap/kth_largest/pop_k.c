/* ---
algorithm: kth_largest
structure: heap
method: max-heap in place, k are taken off
time: O(n log n)
space: O(1)
call: rank(xs, len(xs), k) -> return
--- */
static void down(int *h, unsigned n, unsigned i)
{
	unsigned c;
	int x = h[i];

	while ((c = 2 * i + 1) < n) {
		if (c + 1 < n && h[c + 1] > h[c])
			++c;
		if (h[c] <= x)
			break;
		h[i] = h[c];
		i = c;
	}
	h[i] = x;
}

int rank(int *h, unsigned n, unsigned k)
{
	unsigned i;

	for (i = n / 2; i--;)
		down(h, n, i);
	while (k--) {
		h[0] = h[--n];
		down(h, n, 0);
	}
	return h[0];
}
