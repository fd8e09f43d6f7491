/* ---
algorithm: mirror
structure: array
method: both ends of the result filled in one loop
time: O(n)
space: O(n)
call: withMirror(xs, len(xs)) -> return[:2*len(xs)]
--- */
#include <stdlib.h>

int *withMirror(const int *list, int n)
{
    int total = 2 * n;
    int *result = malloc((total + 1) * sizeof(int));

    for (int i = 0; i < n; i++)
        result[i] = result[total - 1 - i] = list[i];
    return result;
}
