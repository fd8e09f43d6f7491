/* ---
algorithm: sieve
structure: number
method: odd numbers only, counts the primes
time: O(n log log n)
space: O(n)
call: count_primes(n) -> return
view: count
--- */
#include <stdlib.h>

/* flag i stands for the odd number 2 * i + 1 */
unsigned count_primes(unsigned n)
{
	unsigned half = n / 2 + n % 2, i, j, count;
	unsigned char *crossed;

	if (n < 2)
		return 0;
	crossed = calloc(half, 1);
	if (!crossed)
		return 0;
	count = 1;	/* the only even one */
	for (i = 1; i < half; i++) {
		if (crossed[i])
			continue;
		count++;
		for (j = 2 * i * (i + 1); j < half; j += 2 * i + 1)
			crossed[j] = 1;
	}
	free(crossed);
	return count;
}
