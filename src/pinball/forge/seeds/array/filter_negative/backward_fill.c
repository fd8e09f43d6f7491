/* ---
algorithm: filter_negative
structure: array
method: filled from the end of a new array, then moved to its front
time: O(n)
space: O(n)
call: negs(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>
#include <string.h>

int *negs(const int *v, int n, int *m)
{
    int *out = malloc((n + 1) * sizeof *out);
    int at = n;

    for (int i = n - 1; i >= 0; i--)
        if (v[i] < 0)
            out[--at] = v[i];
    *m = n - at;
    memmove(out, out + at, *m * sizeof *out);
    return out;
}
