/* ---
algorithm: intersection
structure: array
method: a flag for each of the first, set by a loop over the second, then squeezed in place
time: O(n^2)
space: O(n)
call: keep_common(xs, len(xs), ys, len(ys)) -> xs[:return]
--- */
#include <stdlib.h>

int keep_common(int *a, int n, const int *b, int m)
{
    char *stays = calloc(n + 1, 1);
    int w = 0;

    while (m-- > 0) {
        for (int i = 0; i < n; i++)
            stays[i] |= a[i] == *b;
        b++;
    }
    for (int i = 0; i < n; i++)
        if (stays[i])
            a[w++] = a[i];
    free(stays);
    return w;
}
