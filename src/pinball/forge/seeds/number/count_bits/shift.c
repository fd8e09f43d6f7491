/* ---
algorithm: count_bits
structure: number
method: lowest bit, then a shift
time: O(log n)
space: O(1)
call: popcount(n) -> return
--- */
#include <stdint.h>

int popcount(uint32_t x)
{
	int n;

	for (n = 0; x; x >>= 1)
		n += x & 1;
	return n;
}
