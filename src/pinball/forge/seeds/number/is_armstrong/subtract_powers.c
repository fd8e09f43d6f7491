/* ---
algorithm: is_armstrong
structure: number
method: takes powers off until it goes below zero
time: unknown
space: O(1)
call: is_narcissist(n) -> return
--- */
static unsigned raise(unsigned b, unsigned e)
{
	unsigned r = b;

	while (--e)
		r *= b;
	return r;
}

int is_narcissist(unsigned n)
{
	unsigned len = 1, t;
	int left = (int)n;

	for (t = n; t > 9; t /= 10)
		len++;
	for (t = n; t && left >= 0; t /= 10)
		left -= (int)raise(t % 10, len);
	return left == 0;
}
