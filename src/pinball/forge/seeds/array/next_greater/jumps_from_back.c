/* ---
algorithm: next_greater
structure: array
method: from the back, jumps along places known already
time: O(n)
space: O(n)
call: taller_next(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

void taller_next(const long *h, int n, long *next)
{
    int *jump = malloc((n + 1) * sizeof(int));

    for (int i = n - 1; i >= 0; i--) {
        int j = i + 1;
        while (j < n && h[j] <= h[i])
            j = jump[j];
        jump[i] = j;
        next[i] = j < n ? h[j] : -1;
    }
    free(jump);
}
