/* ---
algorithm: map_sign
structure: array
method: a new array of signs
time: O(n)
space: O(n)
call: signs_of(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *signs_of(const int *src, size_t n)
{
    int *dst = calloc(n + 1, sizeof *dst);

    for (size_t i = 0; dst && i < n; i++) {
        if (src[i] == 0)
            continue;
        dst[i] = src[i] > 0 ? 1 : -1;
    }
    return dst;
}
