/* ---
algorithm: count_vowels
structure: string
method: a counter for each vowel, added at the end
time: O(n)
space: O(1)
call: count(s) -> return
--- */
#include <string.h>
#include <stdio.h>

int count(char s[])
{
    int a = 0, e = 0, i = 0, o = 0, u = 0;
    int k, len = strlen(s);

    for (k = 0; k < len; k++) {
        if (s[k] == 'a') a++;
        else if (s[k] == 'e') e++;
        else if (s[k] == 'i') i++;
        else if (s[k] == 'o') o++;
        else if (s[k] == 'u') u++;
    }
    return a + e + i + o + u;
}

void print_result(char s[])
{
    printf("%s has %d vowels\n", s, count(s));
}
