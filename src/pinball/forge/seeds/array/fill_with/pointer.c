/* ---
algorithm: fill_with
structure: array
method: pointer that counts down
time: O(n)
space: O(1)
call: set_words(out(len(xs)), k, len(xs)) -> out
--- */
#include <stdint.h>

void set_words(int32_t *dst, int32_t word, uint32_t count)
{
    while (count-- > 0U)
        *dst++ = word;
}
