/* ---
algorithm: zero_sum
structure: hash_table
method: sorts the sums and compares neighbours
time: O(n log n)
space: O(n)
call: sumsToZero(xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

bool sumsToZero(const int *xs, int n)
{
    int *sums = malloc((n + 1) * sizeof(int));
    bool found = false;
    sums[0] = 0;
    for (int i = 0; i < n; i++)
        sums[i + 1] = sums[i] + xs[i];
    qsort(sums, n + 1, sizeof(int), ascending);
    for (int i = 0; i < n && !found; i++)
        found = sums[i] == sums[i + 1];
    free(sums);
    return found;
}
