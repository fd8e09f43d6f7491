/* ---
algorithm: sort_even_places
structure: array
method: taken out, sorted, put back
time: O(n log n)
space: O(n)
call: order_evens(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static int up(const void *p, const void *q)
{
    return *(const int *)p - *(const int *)q;
}

void order_evens(int *v, int n)
{
    int m = (n + 1) / 2;
    int *part = malloc((m + 1) * sizeof *part);

    for (int i = 0; i < m; i++)
        part[i] = v[2 * i];
    if (m > 1)
        qsort(part, m, sizeof *part, up);
    for (int i = 0; i < m; i++)
        v[2 * i] = part[i];
    free(part);
}
