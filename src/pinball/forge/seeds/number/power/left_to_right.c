/* ---
algorithm: power
structure: number
method: bits from the highest
time: O(1)
space: O(1)
call: mod_exp(base, n, modulus) -> return
--- */
#include <stdint.h>

uint32_t mod_exp(uint32_t g, uint32_t e, uint32_t p)
{
	uint32_t acc = 1 % p;
	uint32_t mask = 1u << 31;

	while (mask && !(e & mask))
		mask >>= 1;
	for (; mask; mask >>= 1) {
		acc = acc * acc % p;
		if (e & mask)
			acc = acc * (g % p) % p;
	}
	return acc;
}
