/* ---
algorithm: border_sum
structure: matrix
method: everything minus the inside
time: O(n^2)
space: O(1)
call: border(flat(m), len(m)) -> return
--- */
static long block(const int *m, long stride, long n)
{
	long s = 0;

	for (long i = 0; i < n; i++)
		for (long j = 0; j < n; j++)
			s += m[i * stride + j];
	return s;
}

long border(const int *m, long n)
{
	if (n < 3)
		return block(m, n, n);
	return block(m, n, n) - block(m + n + 1, n, n - 2);
}
