/* ---
algorithm: reverse
structure: array
method: a new array, filled from its end and returned
time: O(n)
space: O(n)
call: reversed(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

/* Caller frees. */
int *reversed(const int *items, size_t count) {
    int *result = malloc((count ? count : 1) * sizeof *result);
    size_t place = count;

    if (result == NULL) return NULL;
    for (size_t i = 0; i < count; ++i) {
        result[--place] = items[i];
    }
    return result;
}
