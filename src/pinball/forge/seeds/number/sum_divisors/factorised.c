/* ---
algorithm: sum_divisors
structure: number
method: product over the prime powers
time: O(sqrt n)
space: O(1)
call: divisor_sum(n) -> return
--- */
unsigned divisor_sum(unsigned n)
{
	unsigned sum = 1, p;

	for (p = 2; p * p <= n; p++) {
		unsigned geometric = 1;

		while (n % p == 0) {
			geometric = geometric * p + 1;
			n /= p;
		}
		sum *= geometric;
	}
	return n > 1 ? sum * (n + 1) : sum;
}
