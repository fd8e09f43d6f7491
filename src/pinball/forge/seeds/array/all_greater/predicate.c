/* ---
algorithm: all_greater
structure: array
method: general every with a predicate
time: O(n)
space: O(1)
call: above_all(xs, len(xs), k) -> return
--- */
#include <stddef.h>

typedef int (*test)(int value, const void *context);

static int exceeds(int value, const void *context)
{
    return value > *(const int *)context;
}

static int holds_for_all(const int *v, size_t n, test t, const void *context)
{
    while (n > 0)
        if (!t(v[--n], context))
            return 0;
    return 1;
}

int above_all(const int *v, size_t n, int bound)
{
    return holds_for_all(v, n, exceeds, &bound);
}
