/* ---
algorithm: sum
structure: array
method: pointers, result through an out parameter
time: O(n)
space: O(1)
call: accumulate(xs, len(xs), &cell) -> cell
--- */
#include <stdint.h>

void accumulate(const int16_t *begin, uint16_t n, int *total)
{
    const int16_t *end = begin + n;

    *total = 0;
    while (begin < end)
        *total += *begin++;
}
