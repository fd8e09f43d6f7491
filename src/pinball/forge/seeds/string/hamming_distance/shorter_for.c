/* ---
algorithm: hamming_distance
structure: string
method: shorter length first, then a for
time: O(n)
space: O(1)
call: distance(s, t) -> return
--- */
#include <string.h>

int distance(char s1[], char s2[])
{
    int n1 = strlen(s1);
    int n2 = strlen(s2);
    int n = (n1 < n2) ? n1 : n2;
    int count = 0;
    for (int i = 0; i < n; i++)
    {
        if (s1[i] != s2[i])
        {
            count = count + 1;
        }
    }
    return count;
}
