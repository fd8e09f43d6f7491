/* ---
algorithm: fill_with
structure: array
method: copies what is filled already
time: O(n)
space: O(n)
call: repeated(k, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>
#include <string.h>

long *repeated(long x, size_t n)
{
    long *v = malloc((n + 1) * sizeof *v);
    size_t have = 1;

    v[0] = x;
    while (have < n) {
        size_t more = have < n - have ? have : n - have;
        memcpy(v + have, v, more * sizeof *v);
        have += more;
    }
    return v;
}
