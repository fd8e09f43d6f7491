/* ---
algorithm: filter
structure: array
method: returns a struct of pointer and count; a wrapper gives its parts
time: O(n)
space: O(n)
call: larger(xs, len(xs), k, &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct {
    int *ptr;
    size_t len;
} IntSlice;

static IntSlice slice_new(size_t room)
{
    IntSlice s;
    s.ptr = malloc((room + 1) * sizeof(int));
    s.len = 0;
    return s;
}

static IntSlice slice_greater(const int *values, size_t n, int limit)
{
    IntSlice out = slice_new(n);
    for (size_t i = 0; i < n; i++) {
        if (!(values[i] > limit))
            continue;
        out.ptr[out.len++] = values[i];
    }
    return out;
}

int *larger(const int *values, size_t n, int limit, size_t *count)
{
    IntSlice s = slice_greater(values, n, limit);
    *count = s.len;
    return s.ptr;
}
