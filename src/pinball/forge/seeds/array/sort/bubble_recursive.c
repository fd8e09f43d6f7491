/* ---
algorithm: sort
structure: array
method: bubble sort, one pass and then the same for a shorter array
time: O(n^2)
space: O(n)
call: bubble(xs, len(xs)) -> xs
--- */
#include <stdint.h>

void bubble(int64_t *xs, int n)
{
    int swaps = 0;

    for (int i = 0; i + 1 < n; ++i) {
        if (xs[i] <= xs[i + 1]) continue;
        int64_t larger = xs[i];
        xs[i] = xs[i + 1];
        xs[i + 1] = larger;
        ++swaps;
    }
    if (swaps > 0) bubble(xs, n - 1);
}
