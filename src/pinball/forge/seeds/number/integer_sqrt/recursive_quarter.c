/* ---
algorithm: integer_sqrt
structure: number
method: the root of a quarter, doubled, is at most one too small
time: O(log n)
space: O(log n)
call: sqrt_floor(n) -> return
--- */
#include <stdint.h>

uint32_t sqrt_floor(uint32_t n)
{
    if (n < 2)
        return n;
    uint32_t small = sqrt_floor(n >> 2) << 1;
    uint32_t large = small + 1;
    return large * large > n ? small : large;
}
