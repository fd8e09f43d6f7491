/* ---
algorithm: is_sorted
structure: array
method: general check with a comparator
time: O(n)
space: O(1)
call: is_ascending(xs, len(xs)) -> return
--- */
#include <stddef.h>

static int cmp(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x > y;
}

static int check(const void *base, size_t n, size_t size, int (*order)(const void *, const void *))
{
    const char *p = base;

    for (; n > 1; n--, p += size)
        if (order(p, p + size) > 0)
            return 0;
    return 1;
}

int is_ascending(const int *v, size_t n) { return check(v, n, sizeof *v, cmp); }
