/* ---
algorithm: is_subsequence
structure: string
method: for each letter an inner loop that goes on where it was
time: O(n)
space: O(1)
call: subsequence(s, t, &cell) -> cell
--- */
#include <string.h>

void subsequence(char a[], char b[], int *yes)
{
    int i, j = 0;
    int n = strlen(a), m = strlen(b);
    *yes = 1;
    for (i = 0; i < n; i++)
    {
        while (j < m && b[j] != a[i])
            j++;
        if (j == m)
        {
            *yes = 0;
            break;
        }
        j++;
    }
}
