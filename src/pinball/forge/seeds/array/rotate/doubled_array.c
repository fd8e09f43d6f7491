/* ---
algorithm: rotate
structure: array
method: a doubled copy read from place k
time: O(n)
space: O(n)
call: turned(xs, len(xs), k) -> xs
--- */
#include <stdlib.h>

void turned(int *list, int n, int k)
{
    int *twice = malloc((2 * n + 1) * sizeof(int));

    for (int i = 0; i < n; i++)
        twice[i] = twice[i + n] = list[i];
    while (k > n)
        k = n ? k - n : 0;
    for (int i = 0; i < n; i++)
        list[i] = twice[k + i];
    free(twice);
}
