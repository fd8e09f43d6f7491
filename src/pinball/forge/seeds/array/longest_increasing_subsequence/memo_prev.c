/* ---
algorithm: longest_increasing_subsequence
structure: array
method: recursion on place and place before, with a memory
time: O(n^2)
space: O(n^2)
call: lis(xs, len(xs)) -> return
--- */
#include <stdlib.h>

static int go(const int *v, int n, int i, int before, int *memo)
{
    if (i == n)
        return 0;
    int *known = &memo[i * (n + 1) + before + 1];
    if (*known >= 0)
        return *known;
    int best = go(v, n, i + 1, before, memo);
    if (before < 0 || v[i] > v[before]) {
        int taken = 1 + go(v, n, i + 1, i, memo);
        if (taken > best)
            best = taken;
    }
    return *known = best;
}

int lis(const int *v, int n)
{
    int *memo = malloc((n + 1) * (n + 1) * sizeof(int));
    for (int i = 0; i < (n + 1) * (n + 1); i++)
        memo[i] = -1;
    int answer = go(v, n, 0, -1, memo);
    free(memo);
    return answer;
}
