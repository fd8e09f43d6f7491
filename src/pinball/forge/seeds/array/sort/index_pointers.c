/* ---
algorithm: sort
structure: array
method: selection over an array of pointers; the data are read through it
time: O(n^2)
space: O(n)
call: sorted_view(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

void sorted_view(const int *data, size_t n, int *result)
{
    const int **view = malloc((n + 1) * sizeof *view);

    for (size_t i = 0; i < n; i++)
        view[i] = &data[i];

    for (size_t i = 0; i < n; i++) {
        size_t least = i;
        for (size_t j = i + 1; j < n; j++) {
            if (*view[j] < *view[least])
                least = j;
        }
        const int *p = view[i];
        view[i] = view[least];
        view[least] = p;
    }

    for (size_t i = 0; i < n; i++)
        result[i] = *view[i];
    free(view);
}
