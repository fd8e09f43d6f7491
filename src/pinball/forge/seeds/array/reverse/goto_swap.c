/* ---
algorithm: reverse
structure: array
method: labels and goto, unsigned indices
time: O(n)
space: O(1)
call: flip_buf(xs, len(xs)) -> xs
--- */
typedef short s16;

void flip_buf(s16 *buf, unsigned n)
{
	unsigned lo, hi;
	s16 w;

	if (n < 2)
		return;
	lo = 0;
	hi = n - 1;
again:
	w = buf[lo];
	buf[lo] = buf[hi];
	buf[hi] = w;
	if (++lo < --hi)
		goto again;
}
