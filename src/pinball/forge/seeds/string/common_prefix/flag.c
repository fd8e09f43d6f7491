/* ---
algorithm: common_prefix
structure: string
method: a flag ends the loop
time: O(n)
space: O(1)
call: samePrefix(s, t, &cell) -> cell
--- */
#include <string.h>

void samePrefix(char a[], char b[], int *length)
{
    int i = 0, equal = 1;
    int n = strlen(a), m = strlen(b);
    *length = 0;
    while (equal == 1 && i < n && i < m)
    {
        if (a[i] == b[i])
            *length = *length + 1;
        else
            equal = 0;
        i = i + 1;
    }
}
