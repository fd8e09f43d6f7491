/* ---
algorithm: count_distinct
structure: hash_table
method: sorts a copy and counts the changes
time: O(n log n)
space: O(n)
call: howManyDifferent(xs, len(xs)) -> return
--- */
#include <stdlib.h>
#include <string.h>

static int ascending(const void *x, const void *y)
{
    int a = *(const int *)x, b = *(const int *)y;
    return (a > b) - (a < b);
}

int howManyDifferent(const int *xs, int n)
{
    int *copy = malloc((n + 1) * sizeof(int));
    int different = 0;
    memcpy(copy, xs, n * sizeof(int));
    qsort(copy, n, sizeof(int), ascending);
    for (int i = 0; i < n; i++)
        if (i == 0 || copy[i] != copy[i - 1])
            different++;
    free(copy);
    return different;
}
