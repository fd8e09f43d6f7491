/* ---
algorithm: transpose
structure: matrix
method: swaps below the diagonal, countdown
time: O(n^2)
space: O(1)
call: mat_trans(flat(m), len(m)) -> m
--- */
#define SWAP(a, b) do { int t_ = (a); (a) = (b); (b) = t_; } while (0)

void mat_trans(int *m, long n)
{
	long i = n, j;

	while (i-- > 0)
		for (j = i; j-- > 0;)
			SWAP(m[i * n + j], m[j * n + i]);
}
