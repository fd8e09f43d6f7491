/* ---
algorithm: to_binary
structure: number
method: a mask from the top bit down
time: O(log n)
space: O(1)
call: bits(n, out(32)) -> out[:return]
--- */
#include <stddef.h>
#include <stdint.h>

size_t bits(uint32_t n, uint8_t *out)
{
	uint32_t mask = 1;
	size_t len = 0;

	while (mask <= n / 2)
		mask <<= 1;
	for (; mask; mask >>= 1)
		out[len++] = (n & mask) != 0;
	return len;
}
