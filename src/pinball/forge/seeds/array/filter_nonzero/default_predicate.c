/* ---
algorithm: filter_nonzero
structure: array
method: general filter; without a predicate it keeps what is true
time: O(n)
space: O(n)
call: filter(xs, len(xs), null, &cell) -> return[:cell]
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef bool (*predicate)(int);

static bool is_true(int x) { return x; }

int *filter(const int *array, size_t n, predicate keep, size_t *kept)
{
    int *result = malloc((n + 1) * sizeof *result);

    if (keep == NULL)
        keep = is_true;
    *kept = 0;
    for (size_t i = 0; i < n; i++)
        if (keep(array[i]))
            result[(*kept)++] = array[i];
    return result;
}
