/* ---
algorithm: last_place
structure: array
method: place through an out parameter, found as result
time: O(n)
space: O(1)
call: find_last(xs, len(xs), k, &cell) -> cell
--- */
#include <stdbool.h>

bool find_last(const int arr[], int count, int value, int *place)
{
    int i;

    *place = -1;
    for (i = 0; i < count; i++)
        *place = arr[i] == value ? i : *place;
    return *place >= 0;
}
