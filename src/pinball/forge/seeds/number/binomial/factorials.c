/* ---
algorithm: binomial
structure: number
method: n! over k! and (n-k)!, with 64 bits
time: O(n)
space: O(1)
call: combinations(n) -> return
--- */
#include <stdint.h>

static uint64_t factorial(unsigned n)
{
	uint64_t f = 1;

	while (n > 1)
		f *= n--;
	return f;
}

uint64_t combinations(unsigned n)
{
	unsigned k = n / 2;

	return factorial(n) / (factorial(k) * factorial(n - k));
}
