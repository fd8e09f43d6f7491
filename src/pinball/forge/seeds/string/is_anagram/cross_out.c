/* ---
algorithm: is_anagram
structure: string
method: crosses each letter out in the other
time: O(n^2)
space: O(1)
call: checkAnagram(s, t) -> return
--- */
#include <string.h>

int checkAnagram(char a[], char b[])
{
    int used[1100];
    int i, j;
    int n = strlen(a);

    if (n != (int)strlen(b))
        return 0;
    for (j = 0; j < n; j++)
        used[j] = 0;
    for (i = 0; i < n; i++) {
        int found = 0;
        for (j = 0; j < n; j++) {
            if (!used[j] && a[i] == b[j]) {
                used[j] = 1;
                found = 1;
                break;
            }
        }
        if (!found)
            return 0;
    }
    return 1;
}
