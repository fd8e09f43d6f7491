/* ---
algorithm: count_vowels
structure: string
method: strchr on a string of vowels, pointer walk
time: O(n)
space: O(1)
call: numVowels(s) -> return
--- */
#include <string.h>

int numVowels(const char *text)
{
    int total = 0;
    while (*text != '\0')
        if (strchr("aeiouAEIOU", *text++))
            total++;
    return total;
}
