/* ---
algorithm: swap_case
structure: string
method: recursion, prints codes
time: O(n)
space: O(n)
call: change(s) -> stdout
--- */
#include <stdio.h>

void change(const char *s)
{
    if (*s == '\0') return;
    if ('a' <= *s && *s <= 'z') printf("%d ", *s - 'a' + 'A');
    else if ('A' <= *s && *s <= 'Z') printf("%d ", *s - 'A' + 'a');
    else printf("%d ", *s);
    change(s + 1);
}
