/* ---
algorithm: closest
structure: array
method: keeps the smallest distance
time: O(n)
space: O(1)
call: findClosest(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

int findClosest(int arr[], int n, int target)
{
    int closest = arr[0];

    for (int i = 1; i < n; i++)
    {
        if (abs(arr[i] - target) < abs(closest - target))
            closest = arr[i];
    }
    return closest;
}
