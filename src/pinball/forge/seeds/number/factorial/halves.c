/* ---
algorithm: factorial
structure: number
method: product of a range, split in the middle
time: O(n)
space: O(log n)
call: factorial(n) -> return
--- */

static unsigned long product(unsigned lo, unsigned hi)
{
	unsigned mid;

	if (lo > hi)
		return 1;
	if (lo == hi)
		return lo;
	mid = (lo + hi) / 2;
	return product(lo, mid) * product(mid + 1, hi);
}

unsigned long factorial(unsigned n)
{
	return product(1, n);
}
