/* ---
algorithm: count_distinct
structure: hash_table
method: one bit a value
time: O(n)
space: O(1)
call: distinct(xs, len(xs), &cell) -> cell
--- */
#include <stdint.h>
#include <string.h>

#define SHIFT 512

void distinct(const int *v, unsigned n, int *count)
{
	uint32_t map[64];

	memset(map, 0, sizeof(map));
	*count = 0;
	while (n--) {
		unsigned bit = (unsigned)(*v++ + SHIFT);
		uint32_t mask = 1u << (bit & 31);

		if (!(map[bit >> 5] & mask))
			++*count;
		map[bit >> 5] |= mask;
	}
}
