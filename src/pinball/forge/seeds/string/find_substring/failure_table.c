/* ---
algorithm: find_substring
structure: string
method: table of borders of the pattern
time: O(n)
space: O(n)
call: kmp(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

int kmp(const char *s, const char *p)
{
    int m = strlen(p), k = 0, found = -1;
    int *fail = malloc((m + 1) * sizeof(int));

    fail[0] = 0;
    for (int i = 1; i < m; i++) {
        while (k > 0 && p[i] != p[k]) k = fail[k - 1];
        if (p[i] == p[k]) k++;
        fail[i] = k;
    }
    if (m == 0) found = 0;
    k = 0;
    for (int i = 0; s[i] && found < 0; i++) {
        while (k > 0 && s[i] != p[k]) k = fail[k - 1];
        if (s[i] == p[k]) k++;
        if (k == m) found = i - m + 1;
    }
    free(fail);
    return found;
}
