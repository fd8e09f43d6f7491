/* ---
algorithm: is_symmetric
structure: matrix
method: adds absolute differences
time: O(n^2)
space: O(1)
call: isSym(flat(m), len(m), &cell) -> cell
--- */
#include <stdlib.h>

void isSym(const int *m, int n, int *result)
{
    long difference = 0;
    for (int p = 0; p < n * n; p++)
        difference += abs(m[p] - m[p % n * n + p / n]);
    *result = difference == 0;
}
