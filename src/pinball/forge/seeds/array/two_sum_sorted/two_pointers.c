/* ---
algorithm: two_sum_sorted
structure: array
method: two indices that close in from both ends
time: O(n)
space: O(1)
call: hasPair(xs, len(xs), k) -> return
--- */
#include <stdbool.h>

bool hasPair(int A[], int size, int target)
{
    int l = 0;
    int r = size - 1;

    while (l < r)
    {
        if (A[l] + A[r] == target)
            return true;
        else if (A[l] + A[r] < target)
            l++;
        else
            r--;
    }
    return false;
}
