/* ---
algorithm: swap_pairs
structure: array
method: the neighbour's index by exclusive or
time: O(n)
space: O(n)
call: swapped(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *swapped(const int *v, int n)
{
    int *w = malloc((n + 1) * sizeof(int));

    for (int i = 0; i < n; i++)
        w[i] = (i ^ 1) < n ? v[i ^ 1] : v[i];
    return w;
}
