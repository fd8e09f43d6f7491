/* ---
algorithm: is_sorted
structure: array
method: one pass like a bubble sort's, without the swap
time: O(n)
space: O(1)
call: ordered(xs, len(xs)) -> return
--- */
#include <stdbool.h>

bool ordered(const int a[], int n)
{
    bool wrong = false;

    for (int j = 0; j < n - 1; j++) {
        if (a[j] > a[j + 1]) {
            wrong = true;
        }
    }
    return !wrong;
}
