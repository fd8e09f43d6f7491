/* ---
algorithm: same_counts
structure: hash_table
method: one table, up for one and down for the other
time: O(n)
space: O(1)
call: areEqual(xs, len(xs), ys, len(ys)) -> return
--- */
#include <stdbool.h>

bool areEqual(const int *a, int n, const int *b, int m)
{
    int balance[81] = {0};

    if (n != m) return false;
    for (int i = 0; i < n; i++) {
        balance[a[i] + 40]++;
        balance[b[i] + 40]--;
    }
    for (int i = 0; i < 81; i++)
        if (balance[i] != 0) return false;
    return true;
}
