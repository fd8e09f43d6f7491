/* ---
algorithm: distinct
structure: array
method: a table of flags, in place
time: O(n)
space: O(1)
call: drop_repeats(xs, len(xs)) -> xs[:return]
--- */
#include <stdbool.h>

int drop_repeats(int *v, int n)
{
    bool seen[16] = {false};
    int w = 0;

    for (int r = 0; r < n; r++) {
        if (seen[v[r]])
            continue;
        seen[v[r]] = true;
        v[w++] = v[r];
    }
    return w;
}
