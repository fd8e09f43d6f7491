/* ---
algorithm: number_places
structure: array
method: a counter through a pointer
time: O(n)
space: O(n)
call: range(len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *range(int n)
{
    int *r = malloc((n + 1) * sizeof *r), *p = r;

    while (p - r < n) {
        *p = (int)(p - r);
        p++;
    }
    return r;
}
