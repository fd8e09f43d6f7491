/* ---
algorithm: same_counts
structure: hash_table
method: takes each number out of the other array
time: O(n^2)
space: O(1)
call: permuted(xs, len(xs), ys, len(ys)) -> return
--- */
int permuted(const int *x, unsigned n, int *y, unsigned m)
{
	unsigned i;

	for (; n; n--, x++) {
		for (i = 0; i < m; i++)
			if (y[i] == *x)
				break;
		if (i == m)
			return 0;
		y[i] = y[--m];
	}
	return m == 0;
}
