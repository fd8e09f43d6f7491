/* ---
algorithm: bubble_once
structure: array
method: two neighbouring pointers, helper that orders a pair
time: O(n)
space: O(1)
call: settle(xs, len(xs)) -> xs
--- */
#include <stddef.h>

static void order_pair(int *first, int *second)
{
    if (*first <= *second)
        return;
    int held = *first;
    *first = *second;
    *second = held;
}

void settle(int *numbers, size_t count)
{
    size_t right = 1;
    while (right < count) {
        order_pair(&numbers[right - 1], &numbers[right]);
        right++;
    }
}
