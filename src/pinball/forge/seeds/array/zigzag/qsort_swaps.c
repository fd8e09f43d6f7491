/* ---
algorithm: zigzag
structure: array
method: library sort, then swaps
time: O(n log n)
space: O(1)
call: wave(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static int cmp(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

void wave(int *a, int n)
{
    if (n < 2)
        return;
    qsort(a, n, sizeof *a, cmp);
    for (int i = 0; i + 1 < n; i += 2) {
        int t = a[i];
        a[i] = a[i + 1];
        a[i + 1] = t;
    }
}
