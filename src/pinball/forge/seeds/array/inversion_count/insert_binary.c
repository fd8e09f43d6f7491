/* ---
algorithm: inversion_count
structure: array
method: keeps a sorted array; those behind the place are counted
time: O(n^2)
space: O(n)
call: count_inv(xs, len(xs)) -> return
--- */
#include <stdlib.h>
#include <string.h>

long count_inv(const int *a, int n)
{
    int *s = malloc((n + 1) * sizeof *s);
    long c = 0;

    for (int i = 0; i < n; i++) {
        int lo = 0, hi = i;
        while (lo < hi) {
            int m = (lo + hi) / 2;
            if (s[m] <= a[i])
                lo = m + 1;
            else
                hi = m;
        }
        memmove(s + lo + 1, s + lo, (i - lo) * sizeof *s);
        s[lo] = a[i];
        c += i - lo;
    }
    free(s);
    return c;
}
