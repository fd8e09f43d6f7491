/* ---
algorithm: map_increment
structure: array
method: copy with memcpy, then plus one
time: O(n)
space: O(n)
call: oneMore(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>
#include <string.h>

int *oneMore(const int *ages, int n)
{
    int *older = malloc((n + 1) * sizeof(int));
    memcpy(older, ages, n * sizeof(int));
    for (int i = n - 1; i >= 0; --i)
        older[i] += 1;
    return older;
}
