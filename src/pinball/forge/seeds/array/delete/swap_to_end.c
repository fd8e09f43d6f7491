/* ---
algorithm: delete
structure: array
method: swaps the match step by step to the end, then the array is one shorter
time: O(n)
space: O(1)
call: removeOne(xs, len(xs), k) -> xs[:return]
--- */
#include <stdbool.h>

int removeOne(long *items, int size, long item)
{
    bool moving = false;

    for (int i = 0; i + 1 < size; i++) {
        if (items[i] == item)
            moving = true;
        if (moving) {
            long t = items[i];
            items[i] = items[i + 1];
            items[i + 1] = t;
        }
    }
    return size > 0 && items[size - 1] == item ? size - 1 : size;
}
