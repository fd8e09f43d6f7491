/* ---
algorithm: mode
structure: hash_table
method: counters with an offset
time: O(n)
space: O(1)
call: mode(xs, len(xs)) -> return
--- */
#include <string.h>

int mode(const int *x, int n)
{
    int count[101];
    int best = 0;
    memset(count, 0, sizeof count);
    for (int i = 0; i < n; i++)
        count[x[i] + 50]++;
    for (int v = 1; v <= 100; v++)
        if (count[v] > count[best])
            best = v;
    return best - 50;
}
