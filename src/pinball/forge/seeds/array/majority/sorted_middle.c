/* ---
algorithm: majority
structure: array
method: insertion sort, then the middle one is counted
time: O(n^2)
space: O(1)
call: dominant(xs, len(xs)) -> return
--- */

static void sort(long *v, int n)
{
	int i, j;

	for (i = 1; i < n; i++) {
		long x = v[i];

		for (j = i - 1; j >= 0 && v[j] > x; j--)
			v[j + 1] = v[j];
		v[j + 1] = x;
	}
}

long dominant(long *v, int n)
{
	int i, count = 0;

	if (n == 0)
		return -1;
	sort(v, n);
	for (i = 0; i < n; i++)
		count += v[i] == v[n / 2];
	return 2 * count > n ? v[n / 2] : -1;
}
