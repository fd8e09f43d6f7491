/* ---
algorithm: filter
structure: array
method: predicate with a void context; keeps in place
time: O(n)
space: O(1)
call: keep_above(xs, len(xs), k) -> xs[:return]
--- */
#include <stdbool.h>
#include <stddef.h>

typedef bool (*keep_fn)(int value, void *ctx);

struct threshold {
    int limit;
    size_t rejected;
};

static bool above(int value, void *ctx)
{
    struct threshold *t = ctx;
    if (value > t->limit)
        return true;
    t->rejected++;
    return false;
}

static size_t retain(int *v, size_t n, keep_fn keep, void *ctx)
{
    size_t w = 0;
    for (size_t r = 0; r < n; r++)
        if (keep(v[r], ctx))
            v[w++] = v[r];
    return w;
}

size_t keep_above(int *v, size_t n, int limit)
{
    struct threshold t = { limit, 0 };
    return retain(v, n, above, &t);
}
