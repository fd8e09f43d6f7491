/* ---
algorithm: binary_search
structure: array
method: recursive
time: O(log n)
space: O(log n)
call: bsearch_rec(xs, 0, len(xs)-1, k) -> return
--- */

int bsearch_rec(const int *a, int l, int r, int key)
{
	int m;

	if (l > r)
		return -1;
	m = (l + r) / 2;
	if (key < a[m])
		return bsearch_rec(a, l, m - 1, key);
	if (key > a[m])
		return bsearch_rec(a, m + 1, r, key);
	return m;
}
