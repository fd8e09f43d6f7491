/* ---
algorithm: binomial
structure: number
method: product of fractions, always whole
time: O(n)
space: O(1)
call: choose_half(n) -> return
--- */

static unsigned long choose(unsigned n, unsigned k)
{
	unsigned long r = 1;
	unsigned i;

	for (i = 1; i <= k; i++)
		r = r * (n - k + i) / i;
	return r;
}

unsigned long choose_half(unsigned n)
{
	return choose(n, n / 2);
}
