/* ---
algorithm: is_heap
structure: array
method: each against its parent
time: O(n)
space: O(1)
call: isHeap(xs, len(xs)) -> return
--- */
#include <stdbool.h>

bool isHeap(const int a[], int n)
{
    for (int i = 1; i < n; i++)
        if (a[(i - 1) / 2] < a[i])
            return false;
    return true;
}
