/* ---
algorithm: running_maximum
structure: array
method: looks at the whole front for each place
time: O(n^2)
space: O(n)
call: highsSoFar(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

static int largest(const int *v, int last)
{
    int m = v[0];
    for (int j = 1; j <= last; j++)
        if (v[j] > m)
            m = v[j];
    return m;
}

int *highsSoFar(const int *v, int n)
{
    int *highs = malloc((n + 1) * sizeof(int));
    for (int i = 0; i < n; i++)
        highs[i] = largest(v, i);
    return highs;
}
