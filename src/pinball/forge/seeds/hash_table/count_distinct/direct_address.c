/* ---
algorithm: count_distinct
structure: hash_table
method: table indexed by the value itself
time: O(n)
space: O(1)
call: distinct(xs, len(xs)) -> return
--- */
#include <stddef.h>
#include <stdint.h>

#define LOWEST -200
#define HIGHEST 200

size_t distinct(const int *xs, size_t n)
{
	uint8_t seen[HIGHEST - LOWEST + 1] = { 0 };
	size_t count = 0;

	while (n--) {
		uint8_t *flag = &seen[*xs++ - LOWEST];

		count += !*flag;
		*flag = 1;
	}
	return count;
}
