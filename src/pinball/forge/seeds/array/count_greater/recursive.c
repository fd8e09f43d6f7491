/* ---
algorithm: count_greater
structure: array
method: recursion on both halves
time: O(n)
space: O(log n)
call: above(xs, len(xs), k) -> return
--- */

unsigned above(const short *v, unsigned n, short bound)
{
	if (n == 0)
		return 0;
	if (n == 1)
		return v[0] > bound;
	return above(v, n / 2, bound) + above(v + n / 2, n - n / 2, bound);
}
