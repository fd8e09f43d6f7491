/* ---
algorithm: count_greater
structure: array
method: general count with a predicate and a context
time: O(n)
space: O(1)
call: count_above(xs, len(xs), k) -> return
--- */
#include <stddef.h>

static int above(int x, void *ctx)
{
    return x > *(int *)ctx;
}

static size_t count_where(const int *v, size_t n, int (*p)(int, void *), void *ctx)
{
    size_t c = 0;
    for (size_t i = 0; i < n; i++)
        if (p(v[i], ctx))
            c++;
    return c;
}

size_t count_above(const int *v, size_t n, int bound)
{
    return count_where(v, n, above, &bound);
}
