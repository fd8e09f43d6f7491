/* ---
algorithm: zeros_last
structure: array
method: a zeroed copy gets the others
time: O(n)
space: O(n)
call: zeros_behind(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *zeros_behind(const int *v, size_t n)
{
    int *r = calloc(n + 1, sizeof *r);
    size_t w = 0;

    for (size_t i = 0; i < n; i++)
        if (v[i])
            r[w++] = v[i];
    return r;
}
