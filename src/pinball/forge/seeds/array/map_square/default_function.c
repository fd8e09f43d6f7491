/* ---
algorithm: map_square
structure: array
method: general map, new array; squares by default
time: O(n)
space: O(n)
call: map(xs, len(xs), null) -> return[:len(xs)]
--- */
#include <stdlib.h>

static int square(int x) { return x * x; }

int *map(const int *array, size_t n, int (*f)(int))
{
    int *result = malloc((n + 1) * sizeof(int));

    if (f == NULL)
        f = square;
    for (size_t i = 0; i < n; i++)
        result[i] = f(array[i]);
    return result;
}
