/* ---
algorithm: insert_at
structure: array
method: a new array, filled in one pass with a flag
time: O(n)
space: O(n)
call: with_inserted(xs, len(xs), a, k) -> return[:len(xs) + 1]
--- */
#include <stdlib.h>

int *with_inserted(const int *row, int n, int where, int what)
{
    int *fresh = malloc((n + 1) * sizeof *fresh);
    int i, behind = 0;
    if (!fresh)
        return NULL;
    for (i = 0; i <= n; i++) {
        if (i == where) {
            fresh[i] = what;
            behind = 1;
        } else {
            fresh[i] = row[i - behind];
        }
    }
    return fresh;
}
