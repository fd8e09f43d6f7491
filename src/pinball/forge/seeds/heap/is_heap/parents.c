/* ---
algorithm: is_heap
structure: heap
method: each place against its parent
time: O(n)
typical: O(1)
space: O(1)
call: isMaxHeap(xs, len(xs)) -> return
--- */
#include <stdbool.h>

bool isMaxHeap(const int *a, int n)
{
    for (int child = 1; child < n; child++) {
        int parent = (child - 1) / 2;
        if (a[parent] < a[child])
            return false;
    }
    return true;
}
