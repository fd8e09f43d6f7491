/* ---
algorithm: filter
structure: array
method: counts first, then a malloc'd array of exactly that size; length through a pointer
time: O(n)
space: O(n)
call: select_larger(xs, len(xs), k, &cell) -> return[:cell]
--- */
#include <stdlib.h>

static int count_larger(const int *values, int n, int k)
{
    int c = 0;
    for (int i = 0; i < n; i++)
        c += values[i] > k;
    return c;
}

int *select_larger(const int *values, int n, int k, int *result_length)
{
    int m = count_larger(values, n, k);
    int *result = malloc((m > 0 ? m : 1) * sizeof(int));
    int at = 0;

    for (int i = 0; i < n; i++) {
        if (values[i] > k)
            result[at++] = values[i];
    }
    *result_length = m;
    return result;
}
