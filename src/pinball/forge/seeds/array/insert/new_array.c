/* ---
algorithm: insert
structure: array
method: place by halving, new array by two memcpy
time: O(n)
space: O(n)
call: with_element(xs, len(xs), k) -> return[:len(xs)+1]
--- */
#include <stdlib.h>
#include <string.h>

int *with_element(const int *a, size_t n, int x)
{
    size_t lo = 0, hi = n;
    int *fresh = malloc((n + 1) * sizeof *fresh);

    if (!fresh)
        return NULL;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (a[mid] < x)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo > 0)
        memcpy(fresh, a, lo * sizeof *a);
    fresh[lo] = x;
    if (lo < n)
        memcpy(fresh + lo + 1, a + lo, (n - lo) * sizeof *a);
    return fresh;
}
