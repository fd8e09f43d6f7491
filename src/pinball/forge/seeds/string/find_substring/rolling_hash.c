/* ---
algorithm: find_substring
structure: string
method: rolling sum of letters, then compares
time: O(n^2)
typical: O(n)
space: O(1)
call: locate(s, t) -> return
--- */
#include <string.h>

int locate(const char *s, const char *t)
{
    int n = strlen(s), m = strlen(t), sum = 0, want = 0;
    if (m > n) return -1;
    for (int i = 0; i < m; i++) {
        sum += s[i];
        want += t[i];
    }
    for (int i = 0; ; i++) {
        if (sum == want && strncmp(s + i, t, m) == 0) return i;
        if (i + m >= n) return -1;
        sum += s[i + m] - s[i];
    }
}
