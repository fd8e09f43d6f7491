/* ---
algorithm: count_bits
structure: number
method: adds neighbouring fields
time: O(1)
space: O(1)
call: hamming_weight(n, &cell) -> cell
--- */
#include <stdint.h>

void hamming_weight(uint32_t v, int *weight)
{
    v = v - ((v >> 1) & 0x55555555u);
    v = (v & 0x33333333u) + ((v >> 2) & 0x33333333u);
    v = (v + (v >> 4)) & 0x0f0f0f0fu;
    *weight = (int)((v * 0x01010101u) >> 24);
}
