/* ---
algorithm: count_even
structure: array
method: general count_if; even numbers by default
time: O(n)
space: O(1)
call: count_if(xs, len(xs), null) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

static bool even(int x) { return (x & 1) == 0; }

size_t count_if(const int *v, size_t n, bool (*accept)(int))
{
    size_t hits = 0;

    if (accept == NULL)
        accept = even;
    for (size_t i = 0; i < n; i++)
        hits += accept(v[i]);
    return hits;
}
