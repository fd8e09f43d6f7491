/* ---
algorithm: prefix_sums
structure: array
method: doubling distances, as a parallel machine would
time: O(n log n)
space: O(n)
call: scan(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

void scan(int *x, int n)
{
    int *before = malloc((n + 1) * sizeof(int));

    for (int d = 1; d < n; d *= 2) {
        memcpy(before, x, n * sizeof(int));
        for (int i = d; i < n; i++)
            x[i] = before[i] + before[i - d];
    }
    free(before);
}
