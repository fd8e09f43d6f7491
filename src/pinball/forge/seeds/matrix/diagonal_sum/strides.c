/* ---
algorithm: diagonal_sum
structure: matrix
method: two pointers with strides n+1 and n-1
time: O(n)
space: O(1)
call: cross(flat(m), len(m)) -> return
--- */
long cross(const int *m, long n)
{
	const int *down = m;
	const int *up = m + n - 1;
	long s = 0, i;

	if (n == 0)
		return 0;
	for (i = 0; ; i++) {
		s += *down;
		if (up != down)
			s += *up;
		if (i == n - 1)
			break;
		down += n + 1;
		up += n - 1;
	}
	return s;
}
