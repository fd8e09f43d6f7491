/* ---
algorithm: sort
structure: array
method: selection sort with a helper for the smallest place
time: O(n^2)
space: O(1)
call: selection_sort(xs, len(xs)) -> xs
--- */

/* index of the smallest element of a[from..n-1] */
static int index_of_min(const int *a, int from, int n)
{
	int best = from;
	int i;

	for (i = from + 1; i < n; i++)
		if (a[i] < a[best])
			best = i;
	return best;
}

void selection_sort(int *a, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		int m = index_of_min(a, i, n);
		if (m != i) {
			int t = a[i];
			a[i] = a[m];
			a[m] = t;
		}
	}
}
