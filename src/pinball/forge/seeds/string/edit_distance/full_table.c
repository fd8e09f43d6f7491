/* ---
algorithm: edit_distance
structure: string
method: full table on the heap
time: O(n^2)
space: O(n^2)
call: editDistance(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

int min(int x, int y, int z)
{
    int m = x;
    if (y < m)
        m = y;
    if (z < m)
        m = z;
    return m;
}

int editDistance(const char *str1, const char *str2)
{
    int m = (int)strlen(str1), n = (int)strlen(str2);
    int *dp = malloc((m + 1) * (n + 1) * sizeof(int));
    int w = n + 1;
    int i, j, answer;

    for (i = 0; i <= m; i++)
    {
        for (j = 0; j <= n; j++)
        {
            if (i == 0)
                dp[i * w + j] = j;
            else if (j == 0)
                dp[i * w + j] = i;
            else if (str1[i - 1] == str2[j - 1])
                dp[i * w + j] = dp[(i - 1) * w + j - 1];
            else
                dp[i * w + j] = 1 + min(dp[i * w + j - 1],
                                        dp[(i - 1) * w + j],
                                        dp[(i - 1) * w + j - 1]);
        }
    }
    answer = dp[m * w + n];
    free(dp);
    return answer;
}
