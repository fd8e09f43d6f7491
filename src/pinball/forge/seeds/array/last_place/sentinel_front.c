/* ---
algorithm: last_place
structure: array
method: a copy with the key in front, so the way down always ends
time: O(n)
space: O(n)
call: lastIndexOf(xs, len(xs), k) -> return
--- */
#include <stdlib.h>
#include <string.h>

int lastIndexOf(const int *list, int n, int key)
{
    int *guarded = malloc((n + 1) * sizeof(int));
    int i = n;

    guarded[0] = key;
    memcpy(guarded + 1, list, n * sizeof(int));
    while (guarded[i] != key)
        i--;
    free(guarded);
    return i - 1;
}
