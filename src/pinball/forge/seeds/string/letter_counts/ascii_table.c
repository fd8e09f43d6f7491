/* ---
algorithm: letter_counts
structure: string
method: counts of all 256 codes, then prints 26
time: O(n)
space: O(1)
call: print_counts(s, len(s)) -> stdout
--- */
#include <stdio.h>
#include <string.h>

void print_counts(const char *s, int len)
{
    int table[256];
    memset(table, 0, sizeof table);
    while (len > 0)
        table[(unsigned char)s[--len]] += 1;
    for (int c = 'a'; c <= 'z'; c++)
        printf("%d\n", table[c]);
}
