/* ---
algorithm: map_square
structure: array
method: a new array that is returned
time: O(n)
space: O(n)
call: squares(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *squares(const int *in, size_t n)
{
    int *out = malloc((n + 1) * sizeof *out);
    const int *end = in + n;
    int *p = out;

    if (!out)
        return NULL;
    while (in < end) {
        *p++ = *in * *in;
        in++;
    }
    return out;
}
