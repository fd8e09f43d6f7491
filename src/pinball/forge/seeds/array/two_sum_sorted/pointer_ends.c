/* ---
algorithm: two_sum_sorted
structure: array
method: two pointers over doubles
time: O(n)
space: O(1)
call: balances(xs, len(xs), k) -> return
--- */
#include <stdbool.h>

bool balances(const double *w, int n, double total)
{
    const double *light = w, *heavy = w + n;

    if (n < 2)
        return false;
    heavy--;
    while (light != heavy) {
        double both = *light + *heavy;
        if (both == total)
            return true;
        if (both > total)
            heavy--;
        else
            light++;
    }
    return false;
}
