/* ---
algorithm: is_sorted
structure: array
method: neighbours, early return
time: O(n)
typical: O(1)
space: O(1)
call: isSorted(xs, len(xs)) -> return
--- */
#include <stdbool.h>

bool isSorted(int arr[], int n)
{
    for (int i = 1; i < n; i++)
    {
        if (arr[i - 1] > arr[i])
            return false;
    }
    return true;
}
