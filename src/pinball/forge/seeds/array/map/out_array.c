/* ---
algorithm: map
structure: array
method: from one array into another
time: O(n)
space: O(1)
call: twice(xs, len(xs), out(len(xs))) -> out
--- */
#include <stddef.h>

void twice(const int *restrict src, size_t n, int *restrict dst)
{
    size_t i = 0;

    while (i < n) {
        dst[i] = 2 * src[i];
        ++i;
    }
}
