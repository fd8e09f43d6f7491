/* ---
algorithm: search
structure: array
method: contains: true or false, early return
time: O(n)
space: O(1)
call: contains(xs, len(xs), k) -> return
view: found
--- */
#include <stdbool.h>
#include <stddef.h>

bool contains(const int *array, size_t length, int value)
{
    for (size_t i = 0; i < length; ++i) {
        if (array[i] == value) {
            return true;
        }
    }
    return false;
}
