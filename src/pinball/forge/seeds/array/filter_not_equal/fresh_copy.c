/* ---
algorithm: filter_not_equal
structure: array
method: a new array with a guard for no memory
time: O(n)
space: O(n)
call: copy_except(xs, len(xs), k, &cell) -> return[:cell]
--- */
#include <stdlib.h>

int *copy_except(const int *src, unsigned long n, int skip, unsigned long *m)
{
    int *dst = calloc(n ? n : 1, sizeof(*dst));
    unsigned long r, w = 0;

    *m = 0;
    if (dst == NULL)
        return NULL;
    for (r = 0; r < n; r++)
        switch (src[r] == skip) {
        case 0:
            dst[w++] = src[r];
            break;
        default:
            break;
        }
    *m = w;
    return dst;
}
