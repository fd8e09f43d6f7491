/* ---
algorithm: is_perfect
structure: number
method: Euclid's form: 2^(p-1) (2^p - 1) with a prime
time: unknown
space: O(1)
call: perfect_form(n) -> return
--- */
static int prime(unsigned m)
{
	unsigned d;

	if (m < 2)
		return 0;
	for (d = 2; d * d <= m; d++)
		if (m % d == 0)
			return 0;
	return 1;
}

int perfect_form(unsigned n)
{
	unsigned power = 1;

	while (n && n % 2 == 0) {
		n /= 2;
		power *= 2;
	}
	return power > 1 && n == 2 * power - 1 && prime(n);
}
