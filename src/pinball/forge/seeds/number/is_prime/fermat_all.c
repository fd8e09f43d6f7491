/* ---
algorithm: is_prime
structure: number
method: strong probable-prime test for enough bases
time: O(log n)
space: O(1)
call: probablyPrime(n) -> return
--- */
#include <stdbool.h>
#include <stdint.h>

static uint64_t mulmod_pow(uint64_t b, uint64_t e, uint64_t m)
{
	uint64_t r = 1;

	b %= m;
	while (e) {
		if (e & 1)
			r = r * b % m;
		b = b * b % m;
		e >>= 1;
	}
	return r;
}

static bool witness(uint64_t a, uint64_t d, int s, uint64_t n)
{
	uint64_t x = mulmod_pow(a, d, n);
	int i;

	if (x == 1 || x == n - 1)
		return false;
	for (i = 1; i < s; i++) {
		x = x * x % n;
		if (x == n - 1)
			return false;
	}
	return true;
}

bool probablyPrime(uint64_t n)
{
	uint64_t d = n - 1;
	int s = 0;

	if (n < 2)
		return false;
	if (n == 2 || n == 3)
		return true;
	if (n % 2 == 0)
		return false;
	while (d % 2 == 0) {
		d /= 2;
		s++;
	}
	return !witness(2, d, s, n) && !witness(3, d, s, n);
}
