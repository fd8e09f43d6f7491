/* ---
algorithm: common_subsequence
structure: string
method: two rows that change places
time: O(n^2)
space: O(n)
call: LongestCommon(s, len(s), t, len(t)) -> return
--- */
#include <stdlib.h>
#include <string.h>

int LongestCommon(const char *s, int n, const char *t, int m)
{
    int *above = calloc(m + 1, sizeof(int));
    int *here = calloc(m + 1, sizeof(int));
    for (int i = n - 1; i >= 0; i--)
    {
        for (int j = m - 1; j >= 0; j--)
        {
            if (s[i] == t[j])
                here[j] = above[j + 1] + 1;
            else if (above[j] >= here[j + 1])
                here[j] = above[j];
            else
                here[j] = here[j + 1];
        }
        memcpy(above, here, (m + 1) * sizeof(int));
    }
    int result = above[0];
    free(above);
    free(here);
    return result;
}
