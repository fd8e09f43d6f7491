/* ---
algorithm: sort_halves
structure: array
method: merge sort whose last merge is left out
time: O(n log n)
space: O(n)
call: almost(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static void sort(int *v, int n)
{
    if (n < 2)
        return;
    int h = n / 2, i = 0, j = h, *t = malloc(n * sizeof *t);
    sort(v, h);
    sort(v + h, n - h);
    for (int k = 0; k < n; k++)
        t[k] = (j >= n || (i < h && v[i] <= v[j])) ? v[i++] : v[j++];
    for (int k = 0; k < n; k++)
        v[k] = t[k];
    free(t);
}

void almost(int *v, int n)
{
    sort(v, n / 2);
    sort(v + n / 2, n - n / 2);
}
