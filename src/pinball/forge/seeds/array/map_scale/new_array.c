/* ---
algorithm: map_scale
structure: array
method: a multiplied copy
time: O(n)
space: O(n)
call: multiplyBy(xs, len(xs), k) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *multiplyBy(const int *list, int n, int factor)
{
    int *result = (int *)calloc(n + 1, sizeof(int));
    int i = 0;

    while (i < n)
    {
        result[i] = list[i] * factor;
        i++;
    }
    return result;
}
