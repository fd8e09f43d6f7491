/* ---
algorithm: first_repeated
structure: hash_table
method: a flag for each value
time: O(n)
space: O(1)
call: firstRepeated(xs, len(xs)) -> return
--- */
#include <stdbool.h>

int firstRepeated(const int *a, int n)
{
    bool seen[1001] = { false };

    for (int i = 0; i < n; i++) {
        if (seen[a[i]])
            return a[i];
        seen[a[i]] = true;
    }
    return -1;
}
