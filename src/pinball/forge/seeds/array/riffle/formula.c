/* ---
algorithm: riffle
structure: array
method: each place computes where its card comes from
time: O(n)
space: O(n)
call: shuffled(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *shuffled(const int *deck, int n)
{
    int *out = malloc((n + 1) * sizeof(int));
    int half = n - n / 2;

    for (int i = 0; i < n; i++)
        out[i] = i % 2 == 0 ? deck[i / 2] : deck[half + i / 2];
    return out;
}
