/* ---
algorithm: reverse
structure: array
method: both halves reversed, then exchanged through a buffer
time: O(n log n)
space: O(n)
call: rev(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

void rev(int *a, int n)
{
    if (n < 2)
        return;
    int h = n / 2;
    rev(a, h);
    rev(a + h, n - h);
    int *spare = malloc(h * sizeof *spare);
    memcpy(spare, a, h * sizeof *spare);
    memmove(a, a + h, (n - h) * sizeof *a);
    memcpy(a + (n - h), spare, h * sizeof *spare);
    free(spare);
}
