/* ---
algorithm: filter_not_equal
structure: array
method: copies whole runs between two hits
time: O(n)
space: O(1)
call: strip(xs, len(xs), k) -> xs[:return]
--- */
#include <string.h>

size_t strip(int *v, size_t n, int bad)
{
    size_t out = 0, i = 0;

    while (i < n) {
        size_t from;
        while (i < n && v[i] == bad)
            i++;
        from = i;
        while (i < n && v[i] != bad)
            i++;
        memmove(v + out, v + from, (i - from) * sizeof *v);
        out += i - from;
    }
    return out;
}
