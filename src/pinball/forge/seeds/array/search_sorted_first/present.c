/* ---
algorithm: search_sorted_first
structure: array
method: halving, tells only whether it is there
time: O(log n)
space: O(1)
call: has(xs, len(xs), k) -> return
view: found
--- */
#include <stdbool.h>

bool has(const double *v, int n, double x)
{
    const double *lo = v;

    while (n > 0) {
        int half = n >> 1;
        if (lo[half] == x)
            return true;
        if (lo[half] < x) {
            lo += half + 1;
            n -= half + 1;
        } else {
            n = half;
        }
    }
    return false;
}
