/* ---
algorithm: map_add
structure: array
method: an offset added in place
time: O(n)
space: O(1)
call: calibrate(xs, len(xs), k) -> xs
--- */
#include <stdint.h>

void calibrate(int16_t readings[], uint16_t count, int16_t offset)
{
    uint16_t i;

    for (i = 0; i < count; i++)
        readings[i] = readings[i] + offset;
}
