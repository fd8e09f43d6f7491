/* ---
algorithm: find_substring
structure: string
method: two loops and a break
time: O(n^2)
typical: O(n)
space: O(1)
call: find(s, t) -> return
--- */
#include <string.h>

int find(char text[], char pattern[])
{
    int n = strlen(text);
    int m = strlen(pattern);

    for (int i = 0; i <= n - m; i++)
    {
        int j;
        for (j = 0; j < m; j++)
        {
            if (text[i + j] != pattern[j])
                break;
        }
        if (j == m)
            return i;
    }
    return -1;
}
