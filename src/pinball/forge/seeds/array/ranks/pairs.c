/* ---
algorithm: ranks
structure: array
method: each pair once, the larger one's rank grows
time: O(n^2)
space: O(n)
call: rank_all(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *rank_all(const double *x, int n)
{
    int *r = calloc(n + 1, sizeof *r);

    for (int i = 1; i < n; i++)
        for (int j = 0; j < i; j++) {
            r[i] += x[j] < x[i];
            r[j] += x[i] < x[j];
        }
    return r;
}
