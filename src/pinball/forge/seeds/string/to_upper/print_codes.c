/* ---
algorithm: to_upper
structure: string
method: prints each code as it goes
time: O(n)
space: O(1)
call: printUpper(s) -> stdout
--- */
#include <stdio.h>

void printUpper(const char *word)
{
    while (*word)
    {
        char c = *word;
        if (c >= 'a' && c <= 'z')
            c += 'A' - 'a';
        printf("%d ", c);
        word++;
    }
    printf("\n");
}
