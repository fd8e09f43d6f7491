/* ---
algorithm: copy_array
structure: array
method: a new array by memcpy
time: O(n)
space: O(n)
call: clone(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>
#include <string.h>

double *clone(const double *v, size_t n)
{
    double *c = malloc((n + 1) * sizeof *c);

    if (c)
        memcpy(c, v, n * sizeof *c);
    return c;
}
