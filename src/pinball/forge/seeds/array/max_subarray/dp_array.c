/* ---
algorithm: max_subarray
structure: array
method: best sum ending at each place in an array, then its maximum
time: O(n)
space: O(n)
call: best_run(xs, len(xs)) -> return
--- */
#include <stdlib.h>

long best_run(const int *x, int n)
{
    long *end = malloc(n * sizeof(long));
    long top;

    end[0] = x[0];
    for (int i = 1; i < n; i++)
        end[i] = (end[i - 1] > 0 ? end[i - 1] : 0) + x[i];
    top = end[0];
    for (int i = 1; i < n; i++)
        if (end[i] > top)
            top = end[i];
    free(end);
    return top;
}
