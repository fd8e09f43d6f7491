/* ---
algorithm: reverse
structure: string
method: strlen, then swaps from both ends
time: O(n)
space: O(1)
call: reverseString(s) -> s[:len(s)]
--- */
#include <string.h>

void reverseString(char *str)
{
    int i, j;
    char temp;

    for (i = 0, j = (int)strlen(str) - 1; i < j; i++, j--)
    {
        temp = str[i];
        str[i] = str[j];
        str[j] = temp;
    }
}
