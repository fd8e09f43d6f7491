/* ---
algorithm: array_equal
structure: array
method: lengths, then each place
time: O(n)
space: O(1)
call: areEqual(xs, len(xs), ys, len(ys)) -> return
--- */
#include <stdbool.h>

bool areEqual(int a[], int n, int b[], int m)
{
    if (n != m)
        return false;
    for (int i = 0; i < n; i++)
        if (a[i] != b[i])
            return false;
    return true;
}
