/* ---
algorithm: length
structure: string
method: do loop with a counter, test main
time: O(n)
space: O(1)
call: count_chars(s) -> return
--- */
#include <stdio.h>

unsigned long count_chars(const char *str)
{
    unsigned long n = 0;
    if (*str)
        do {
            ++n;
        } while (*++str);
    return n;
}

int main(void)
{
    const char *words[] = {"", "a", "pinball"};
    for (int i = 0; i < 3; i++)
        printf("%lu\n", count_chars(words[i]));
    return 0;
}
