/* ---
algorithm: count_words
structure: string
method: counts letters with a blank or the end behind
time: O(n)
space: O(1)
call: words(s, len(s)) -> return
--- */
#include <ctype.h>

int words(const char *s, int n)
{
    int count = 0;
    for (int i = 0; i < n; i++)
        if (!isspace(s[i]) && (i + 1 == n || isspace(s[i + 1])))
            count++;
    return count;
}
