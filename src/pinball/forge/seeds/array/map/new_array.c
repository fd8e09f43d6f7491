/* ---
algorithm: map
structure: array
method: returns a new array
time: O(n)
space: O(n)
call: doubled(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

/* The result belongs to the caller. */
int *doubled(const int *numbers, int length)
{
    int *result;
    int i;

    result = (int *)malloc(sizeof(int) * (size_t)(length + 1));
    if (result == NULL) {
        return NULL;
    }
    for (i = 0; i < length; i++) {
        result[i] = numbers[i] * 2;
    }
    return result;
}
