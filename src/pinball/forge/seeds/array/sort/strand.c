/* ---
algorithm: sort
structure: array
method: strand sort: ascending strands are pulled out and merged into the result
time: O(n^2)
space: O(n)
call: strand(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

void strand(int *in, int n)
{
    int *sorted = malloc((n + 1) * sizeof(int));
    int *sub = malloc((n + 1) * sizeof(int));
    int *merged = malloc((n + 1) * sizeof(int));
    int left = n, have = 0;

    while (left > 0) {
        int taken = 0, rest = 0;
        for (int i = 0; i < left; i++) {
            if (taken == 0 || in[i] >= sub[taken - 1])
                sub[taken++] = in[i];
            else
                in[rest++] = in[i];
        }
        left = rest;

        int a = 0, b = 0, m = 0;
        while (a < have || b < taken) {
            if (b == taken || (a < have && sorted[a] <= sub[b]))
                merged[m++] = sorted[a++];
            else
                merged[m++] = sub[b++];
        }
        have = m;
        memcpy(sorted, merged, have * sizeof(int));
    }
    memcpy(in, sorted, have * sizeof(int));
    free(sorted);
    free(sub);
    free(merged);
}
