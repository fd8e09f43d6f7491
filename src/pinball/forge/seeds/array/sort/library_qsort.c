/* ---
algorithm: sort
structure: array
method: the library's qsort with a comparing function
time: O(n log n)
space: O(n)
call: sort_ints(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static int cmp_int(const void *pa, const void *pb)
{
    int a = *(const int *)pa;
    int b = *(const int *)pb;
    return (a > b) - (a < b);
}

void sort_ints(int *a, size_t n)
{
    if (n > 1) {
        qsort(a, n, sizeof *a, cmp_int);
    }
}
