/* ---
algorithm: map
structure: array
method: counts down, doubles by adding
time: O(n)
space: O(1)
call: amplify(len(xs), xs) -> xs
--- */
#include <stdint.h>

#define GAIN 2

/* apply the gain to one frame of samples */
void amplify(uint16_t count, int16_t *samples)
{
    while (count > 0u) {
        count--;
        samples[count] = (int16_t)(samples[count] * GAIN);
    }
}
