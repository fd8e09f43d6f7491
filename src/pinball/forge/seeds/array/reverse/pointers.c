/* ---
algorithm: reverse
structure: array
method: two pointers that meet
time: O(n)
space: O(1)
call: rev(xs, len(xs)) -> xs
--- */

void rev(int *a, int n)
{
	int *lo, *hi, t;

	if (n == 0)
		return;
	for (lo = a, hi = a + n - 1; lo < hi; ) {
		t = *lo;
		*lo++ = *hi;
		*hi-- = t;
	}
}
