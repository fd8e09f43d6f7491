/* ---
algorithm: sum_greater
structure: array
method: keeps them in an array first, then adds them
time: O(n)
space: O(n)
call: total_over(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

static int keep(const int *in, int n, int bound, int *out)
{
    int m = 0;
    for (int i = 0; i < n; i++)
        if (in[i] > bound)
            out[m++] = in[i];
    return m;
}

long total_over(const int *in, int n, int bound)
{
    int *kept = malloc((n + 1) * sizeof(int));
    int m = keep(in, n, bound, kept);
    long total = 0;

    while (m > 0)
        total += kept[--m];
    free(kept);
    return total;
}
