/* ---
algorithm: reverse_digits
structure: number
method: moves each digit to its mirrored weight
time: O(log n)
space: O(1)
call: mirror(n) -> return
--- */
#include <stdint.h>

uint32_t mirror(uint32_t value)
{
	uint32_t weight = 1, low = 1, result = 0;

	while (value / weight > 9)
		weight *= 10;
	for (; weight; weight /= 10, low *= 10)
		result += value / weight % 10 * low;
	return result;
}
