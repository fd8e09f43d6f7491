/* ---
algorithm: filter_positive
structure: array
method: counts the positive ones, then a new array of that size
time: O(n)
space: O(n)
call: positives(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

static int isPositive(int x) { return x > 0; }

static int countPositive(const int *a, int n)
{
    int c = 0;
    for (int i = 0; i < n; i++)
        c += isPositive(a[i]);
    return c;
}

int *positives(const int *a, int n, int *outLength)
{
    int m = countPositive(a, n);
    int *b = malloc((m > 0 ? m : 1) * sizeof(int));
    int next = 0;

    for (int i = 0; i < n; i++)
        if (isPositive(a[i]))
            b[next++] = a[i];
    *outLength = m;
    return b;
}
