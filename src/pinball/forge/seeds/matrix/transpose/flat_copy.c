/* ---
algorithm: transpose
structure: matrix
method: a copy on the heap is written back column by column with one pointer
time: O(n^2)
space: O(n^2)
call: turn_over(flat(m), len(m)) -> m
--- */
#include <stdlib.h>
#include <string.h>

void turn_over(long *cells, int n)
{
    if (n == 0)
        return;
    long *old = malloc(n * n * sizeof *old);
    memcpy(old, cells, n * n * sizeof *old);
    for (int place = 0; place < n * n; place++)
        cells[place] = old[place % n * n + place / n];
    free(old);
}
