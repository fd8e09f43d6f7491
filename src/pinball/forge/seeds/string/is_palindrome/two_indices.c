/* ---
algorithm: is_palindrome
structure: string
method: two indices from the ends
time: O(n)
space: O(1)
call: isPalindrome(s) -> return
--- */
#include <stdbool.h>
#include <string.h>

bool isPalindrome(const char str[])
{
    int l = 0;
    int h = (int)strlen(str) - 1;

    // Keep comparing characters while they are the same
    while (h > l)
    {
        if (str[l++] != str[h--])
            return false;
    }
    return true;
}
