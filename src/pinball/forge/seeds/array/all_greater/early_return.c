/* ---
algorithm: all_greater
structure: array
method: early return at the first that is not
time: O(n)
space: O(1)
call: allAbove(xs, len(xs), k) -> return
--- */
#include <stdbool.h>

bool allAbove(const int arr[], int n, int limit)
{
    for (int i = 0; i < n; i++)
        if (arr[i] <= limit)
            return false;
    return true;
}
