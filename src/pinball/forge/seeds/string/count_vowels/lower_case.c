/* ---
algorithm: count_vowels
structure: string
method: helper with tolower, result through a pointer
time: O(n)
space: O(1)
call: CountVowels(s, &cell) -> cell
--- */
#include <ctype.h>
#include <stdbool.h>

static bool IsVowel(char c)
{
    c = (char)tolower(c);
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

void CountVowels(const char *s, int *result)
{
    *result = 0;
    for (; *s; ++s)
        *result += IsVowel(*s) ? 1 : 0;
}
