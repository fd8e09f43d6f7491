/* ---
algorithm: reverse
structure: array
method: through a temporary array
time: O(n)
space: O(n)
call: reverse_array(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

void reverse_array(int *a, int n)
{
    if (n < 2)
        return;
    int *b = calloc(n, sizeof(int));
    int j = 0;
    for (int i = n - 1; i >= 0; i--) {
        b[j] = a[i];
        j++;
    }
    memcpy(a, b, n * sizeof(int));
    free(b);
}
