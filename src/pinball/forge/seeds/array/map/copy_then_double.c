/* ---
algorithm: map
structure: array
method: copy first, then change the copy in place
time: O(n)
space: O(1)
call: copyAndDouble(xs, out(len(xs)), len(xs)) -> out
--- */
#include <string.h>

static void doubleInPlace(int *values, int size) {
    int index = 0;
    while (1) {
        if (index >= size) break;
        values[index] += values[index];
        index++;
    }
}

void copyAndDouble(const int *source, int *target, int size) {
    if (size > 0) memcpy(target, source, size * sizeof(int));
    doubleInPlace(target, size);
}
