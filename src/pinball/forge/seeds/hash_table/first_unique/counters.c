/* ---
algorithm: first_unique
structure: hash_table
method: counts, then looks for the first 1
time: O(n)
space: O(1)
call: firstUnique(xs, len(xs)) -> return
--- */
#include <string.h>

static int counts[1001];

int firstUnique(const int *a, int n)
{
    memset(counts, 0, sizeof counts);
    for (int i = 0; i < n; i++)
        ++counts[a[i]];
    for (int i = 0; i < n; i++)
        if (counts[a[i]] == 1)
            return a[i];
    return -1;
}
