/* ---
algorithm: search_sorted_first
structure: array
method: the library's bsearch, then back to the first
time: O(n)
typical: O(log n)
space: O(1)
call: wrapped(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

static int by_value(const void *pa, const void *pb)
{
    int a = *(const int *)pa;
    int b = *(const int *)pb;

    if (a < b)
        return -1;
    return a > b;
}

int wrapped(const int *base, size_t n, int key)
{
    const int *at = n ? bsearch(&key, base, n, sizeof(int), by_value) : NULL;

    if (at == NULL)
        return -1;
    while (at > base && at[-1] == key)
        at--;
    return (int)(at - base);
}
