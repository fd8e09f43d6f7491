/* ---
algorithm: longest_increasing_subsequence
structure: array
method: longest common subsequence with the sorted distinct numbers
time: O(n^2)
space: O(n)
call: longestRise(xs, len(xs)) -> return
--- */
#include <stdlib.h>

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

int longestRise(const int *v, int n)
{
    int *s = malloc((n + 1) * sizeof(int)), *row = calloc(n + 1, sizeof(int)), m = 0;

    for (int i = 0; i < n; i++)
        s[i] = v[i];
    if (n > 1)
        qsort(s, n, sizeof(int), ascending);
    for (int i = 0; i < n; i++)
        if (m == 0 || s[m - 1] != s[i])
            s[m++] = s[i];
    for (int i = 0; i < n; i++) {
        int diagonal = 0;
        for (int j = 0; j < m; j++) {
            int above = row[j + 1];
            if (v[i] == s[j])
                row[j + 1] = diagonal + 1;
            else if (row[j] > row[j + 1])
                row[j + 1] = row[j];
            diagonal = above;
        }
    }
    int answer = row[m];
    free(s);
    free(row);
    return answer;
}
