/* ---
algorithm: swap_case
structure: string
method: one bit by xor where it is a letter
time: O(n)
space: O(n)
call: swapped(s, len(s)) -> return[:len(s)]
--- */
#include <ctype.h>
#include <stdlib.h>

char *swapped(const char *s, size_t n)
{
    char *t = malloc(n + 1);
    for (size_t i = 0; i < n; i++)
        t[i] = isalpha((unsigned char)s[i]) ? s[i] ^ ' ' : s[i];
    t[n] = '\0';
    return t;
}
