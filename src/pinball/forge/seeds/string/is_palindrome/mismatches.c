/* ---
algorithm: is_palindrome
structure: string
method: counts the places that differ
time: O(n)
space: O(1)
call: isPal(s, &cell) -> cell
--- */
#include <string.h>

void isPal(const char *s, int *ok)
{
    int n = strlen(s), different = 0;

    for (int i = 0; i < n; i++)
        different += s[i] != s[n - i - 1];
    *ok = different == 0;
}
