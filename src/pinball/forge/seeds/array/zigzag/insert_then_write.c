/* ---
algorithm: zigzag
structure: array
method: insertion sort into an output array, then written in pairs
time: O(n^2)
space: O(1)
call: wave(xs, len(xs), out(len(xs))) -> out
--- */

static void insertion_sort(int *a, int n)
{
	for (int i = 1; i < n; i++) {
		int x = a[i], j = i;
		for (; j > 0 && a[j - 1] > x; j--)
			a[j] = a[j - 1];
		a[j] = x;
	}
}

void wave(int *a, int n, int *out)
{
	insertion_sort(a, n);
	for (int i = 0; i < n; i++) {
		int partner = i ^ 1;
		out[i] = partner < n ? a[partner] : a[i];
	}
}
