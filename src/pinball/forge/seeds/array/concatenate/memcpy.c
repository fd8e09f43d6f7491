/* ---
algorithm: concatenate
structure: array
method: two memcpys
time: O(n)
space: O(n)
call: joined(xs, len(xs), ys, len(ys)) -> return[:len(xs)+len(ys)]
--- */
#include <stdlib.h>
#include <string.h>

int *joined(const int *a, size_t n, const int *b, size_t m)
{
    int *c = malloc((n + m + 1) * sizeof *c);

    memcpy(c, a, n * sizeof *c);
    memcpy(c + n, b, m * sizeof *c);
    return c;
}
