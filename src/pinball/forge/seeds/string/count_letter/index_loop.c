/* ---
algorithm: count_letter
structure: string
method: index, a helper with the letter
time: O(n^2)
space: O(1)
call: firstLetterCount(s) -> return
--- */
#include <string.h>

int countChar(char *str, char ch)
{
    int frequency = 0;
    for (int i = 0; i < (int)strlen(str); ++i)
    {
        if (ch == str[i])
            ++frequency;
    }
    return frequency;
}

int firstLetterCount(char *str)
{
    return countChar(str, str[0]);
}
