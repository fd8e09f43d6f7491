/* ---
algorithm: delete_at
structure: array
method: a new array, one shorter
time: O(n)
space: O(n)
call: without_index(xs, len(xs), k, &cell) -> return[:cell]
--- */
#include <stdlib.h>

long *without_index(const long *in, int n, int index, int *m)
{
    long *out = malloc((n + 1) * sizeof(long));

    *m = 0;
    for (int i = 0; i < n; i++)
        if (i != index)
            out[(*m)++] = in[i];
    return out;
}
