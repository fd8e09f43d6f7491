/* ---
algorithm: zigzag
structure: array
method: merge sorted, written to the partner's place
time: O(n log n)
space: O(n)
call: zigzag(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

static void msort(int *a, int n, int *t)
{
    int h = n / 2, i = 0, j = h;

    if (n < 2)
        return;
    msort(a, h, t);
    msort(a + h, n - h, t);
    for (int k = 0; k < n; k++)
        t[k] = j == n || (i < h && a[i] <= a[j]) ? a[i++] : a[j++];
    for (int k = 0; k < n; k++)
        a[k] = t[k];
}

void zigzag(int *a, int n, int *out)
{
    int *t = malloc((n + 1) * sizeof(int));

    msort(a, n, t);
    for (int i = 0; i < n; i++) {
        int to = i % 2 ? i - 1 : i + 1;
        out[to < n ? to : i] = a[i];
    }
    free(t);
}
