/* ---
algorithm: riffle
structure: array
method: two half arrays, then by turns
time: O(n)
space: O(n)
call: perfectShuffle(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

void perfectShuffle(int cards[], int n)
{
    int nl = (n + 1) / 2, nr = n / 2, k = 0;
    int *left = malloc((nl + 1) * sizeof(int));
    int *right = malloc((nr + 1) * sizeof(int));

    for (int i = 0; i < nl; i++)
        left[i] = cards[i];
    for (int i = 0; i < nr; i++)
        right[i] = cards[nl + i];
    for (int i = 0; i < nl; i++) {
        cards[k++] = left[i];
        if (i < nr)
            cards[k++] = right[i];
    }
    free(left);
    free(right);
}
