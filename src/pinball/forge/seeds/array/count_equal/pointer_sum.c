/* ---
algorithm: count_equal
structure: array
method: adds up comparisons through pointers
time: O(n)
space: O(1)
call: freq(k, xs, len(xs)) -> return
--- */
#include <stddef.h>

size_t freq(int key, const int *p, size_t n)
{
    size_t hits = 0;
    const int *end = p + n;

    while (p != end)
        hits += (*p++ == key);
    return hits;
}
