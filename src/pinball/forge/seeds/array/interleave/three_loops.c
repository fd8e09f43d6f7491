/* ---
algorithm: interleave
structure: array
method: the common part, then the rests
time: O(n)
space: O(n)
call: alternately(xs, len(xs), ys, len(ys)) -> return[:len(xs)+len(ys)]
--- */
#include <stdlib.h>

int *alternately(int first[], int m, int second[], int n)
{
    int *result = malloc((m + n + 1) * sizeof(int));
    int i = 0, j = 0, k = 0;

    while (i < m && j < n) {
        result[k++] = first[i++];
        result[k++] = second[j++];
    }
    while (i < m)
        result[k++] = first[i++];
    while (j < n)
        result[k++] = second[j++];
    return result;
}
