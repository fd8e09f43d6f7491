/* ---
algorithm: search_first
structure: array
method: is it in there, recursion over a range of pointers
time: O(n)
space: O(n)
call: in_array(k, xs, len(xs)) -> return
view: found
--- */
#include <stdbool.h>

static bool in_range(int x, const int *first, const int *last)
{
    return first != last && (*first == x || in_range(x, first + 1, last));
}

bool in_array(int x, const int *a, int n)
{
    return in_range(x, a, a + n);
}
