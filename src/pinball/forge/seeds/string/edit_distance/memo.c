/* ---
algorithm: edit_distance
structure: string
method: recursion on lengths with a memo on the heap
time: O(n^2)
space: O(n^2)
call: levenshteinDistance(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))

static int *memo;
static int width;

static int solve(const char *x, int m, const char *y, int n)
{
    if (m == 0) return n;
    if (n == 0) return m;
    int *known = &memo[m * width + n];
    if (*known >= 0) return *known;
    if (x[m - 1] == y[n - 1]) {
        *known = solve(x, m - 1, y, n - 1);
        return *known;
    }
    int insert = solve(x, m, y, n - 1);
    int erase = solve(x, m - 1, y, n);
    int replace = solve(x, m - 1, y, n - 1);
    *known = 1 + MIN(insert, MIN(erase, replace));
    return *known;
}

int levenshteinDistance(const char *x, const char *y)
{
    int m = strlen(x), n = strlen(y), answer;
    width = n + 1;
    memo = malloc((m + 1) * width * sizeof(int));
    for (int i = 0; i < (m + 1) * width; i++)
        memo[i] = -1;
    answer = solve(x, m, y, n);
    free(memo);
    return answer;
}
