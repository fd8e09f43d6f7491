/* ---
algorithm: integer_sqrt
structure: number
method: bit by bit, no multiplication
time: O(1)
space: O(1)
call: sqrt_u16(n) -> return
--- */
#include <stdint.h>

uint16_t sqrt_u16(uint32_t value)
{
    uint32_t root = 0;
    uint32_t bit = 1u << 30;

    while (bit != 0) {
        if (value >= root + bit) {
            value -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
        bit >>= 2;
    }
    return (uint16_t)root;
}
