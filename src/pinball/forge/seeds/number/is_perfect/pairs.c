/* ---
algorithm: is_perfect
structure: number
method: divisors in pairs up to the root
time: O(sqrt n)
space: O(1)
call: perfect(n) -> return
--- */
int perfect(unsigned n)
{
	unsigned d, s = 1;

	if (n < 2)
		return 0;
	for (d = 2; d * d <= n; d++) {
		if (n % d)
			continue;
		s += d;
		if (d != n / d)
			s += n / d;
	}
	return s == n;
}
