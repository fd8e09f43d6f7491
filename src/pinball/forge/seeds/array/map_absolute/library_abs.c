/* ---
algorithm: map_absolute
structure: array
method: the library's abs, to an output array
time: O(n)
space: O(1)
call: magnitudes(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

void magnitudes(const int *x, size_t n, int *mag)
{
    for (size_t i = 0; i < n; ++i)
        mag[i] = abs(x[i]);
}
