/* ---
algorithm: remove_duplicates
structure: array
method: takes a number if the result does not contain it yet
time: O(n^2)
space: O(n)
call: distinct(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdbool.h>
#include <stdlib.h>

static bool contains(const int *set, int size, int x)
{
    for (int i = 0; i < size; i++)
        if (set[i] == x)
            return true;
    return false;
}

int *distinct(const int *v, int n, int *size)
{
    int *set = malloc((n + 1) * sizeof(int));

    *size = 0;
    for (int i = 0; i < n; i++)
        if (!contains(set, *size, v[i]))
            set[(*size)++] = v[i];
    return set;
}
