/* ---
algorithm: reverse
structure: array
method: xor swaps, counting down
time: O(n)
space: O(1)
call: mirror(xs, len(xs)) -> xs
--- */
#include <stdint.h>

void mirror(int32_t *buf, uint16_t len)
{
    uint16_t i = len / 2;

    while (i-- > 0) {
        uint16_t j = (uint16_t)(len - 1 - i);
        /* i != j always, so the xor trick is safe */
        buf[i] ^= buf[j];
        buf[j] ^= buf[i];
        buf[i] ^= buf[j];
    }
}
