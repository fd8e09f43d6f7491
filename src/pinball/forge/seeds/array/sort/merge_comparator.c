/* ---
algorithm: sort
structure: array
method: merge sort with a comparator that may be left out
time: O(n log n)
space: O(n)
call: stable_sort(xs, len(xs), null) -> xs
--- */
#include <stdlib.h>

typedef int (*order)(long, long);

static int natural(long a, long b) { return (a > b) - (a < b); }

static void pass(const long *from, long *to, size_t n, size_t width, order cmp)
{
    for (size_t lo = 0; lo < n; lo += 2 * width) {
        size_t mid = lo + width < n ? lo + width : n;
        size_t hi = mid + width < n ? mid + width : n;
        size_t i = lo, j = mid;
        for (size_t k = lo; k < hi; k++)
            to[k] = i < mid && (j >= hi || cmp(from[i], from[j]) <= 0) ? from[i++] : from[j++];
    }
}

void stable_sort(long *v, size_t n, order cmp)
{
    long *other = malloc((n + 1) * sizeof *other);
    long *from = v, *to = other;

    for (size_t width = 1; width < n; width *= 2) {
        pass(from, to, n, width, cmp ? cmp : natural);
        long *t = from;
        from = to;
        to = t;
    }
    if (from != v)
        for (size_t i = 0; i < n; i++)
            v[i] = from[i];
    free(other);
}
