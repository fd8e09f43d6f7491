/* ---
algorithm: two_sum
structure: hash_table
method: earlier values in an open table, the missing part looked up
time: O(n)
typical: unknown
space: O(n)
call: two_sum(xs, len(xs), k) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

static int place(const int *keys, const bool *used, int size, int key)
{
    int i = abs(key) % size;
    while (used[i] && keys[i] != key)
        i = (i + 1) % size;
    return i;
}

bool two_sum(const int *a, int n, int target)
{
    int size = 2 * n + 1;
    int *keys = malloc(size * sizeof(int));
    bool *used = calloc(size, sizeof(bool));
    bool found = false;

    if (!keys || !used)
        return false;
    for (int i = 0; i < n && !found; i++) {
        found = used[place(keys, used, size, target - a[i])];
        int p = place(keys, used, size, a[i]);
        keys[p] = a[i];
        used[p] = true;
    }
    free(keys);
    free(used);
    return found;
}
