/* ---
algorithm: map_even_flag
structure: array
method: the lowest bit inverted, in place
time: O(n)
space: O(1)
call: parity_mask(xs, len(xs)) -> xs
--- */
#include <stdint.h>

void parity_mask(int32_t *w, uint32_t n)
{
	for (uint32_t i = 0; i < n; ++i)
		w[i] = ~w[i] & 1;
}
