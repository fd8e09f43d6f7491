/* ---
algorithm: is_anagram
structure: string
method: counts up for one, down for the other
time: O(n)
space: O(1)
call: isAnagram(s, t) -> return
--- */
#include <stdbool.h>

bool isAnagram(char *s, char *t)
{
    int count[26] = {0};

    for (int i = 0; s[i] != '\0'; i++)
        count[s[i] - 'a']++;
    for (int i = 0; t[i] != '\0'; i++)
        count[t[i] - 'a']--;
    for (int i = 0; i < 26; i++)
    {
        if (count[i] != 0)
            return false;
    }
    return true;
}
