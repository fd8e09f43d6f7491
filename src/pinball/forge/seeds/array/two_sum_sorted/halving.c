/* ---
algorithm: two_sum_sorted
structure: array
method: binary search for each number's partner
time: O(n log n)
space: O(1)
call: pair_exists(xs, len(xs), k) -> return
--- */

static int contains(const long *v, int lo, int hi, long x)
{
	while (lo < hi) {
		int mid = lo + (hi - lo) / 2;

		if (v[mid] == x)
			return 1;
		if (v[mid] < x)
			lo = mid + 1;
		else
			hi = mid;
	}
	return 0;
}

int pair_exists(const long *v, int n, long sum)
{
	int i;

	for (i = 0; i < n; i++)
		if (contains(v, i + 1, n, sum - v[i]))
			return 1;
	return 0;
}
