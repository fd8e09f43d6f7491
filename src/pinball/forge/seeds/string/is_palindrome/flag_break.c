/* ---
algorithm: is_palindrome
structure: string
method: a flag, a break and strlen
time: O(n)
space: O(1)
call: palindrome(s) -> return
--- */
#include <stdio.h>
#include <string.h>

int palindrome(char str[])
{
    int l, h, flag = 1;
    l = 0;
    h = strlen(str) - 1;
    while (h > l)
    {
        if (str[l++] != str[h--])
        {
            flag = 0;
            break;
        }
    }
    return flag;
}

void show(char str[])
{
    if (palindrome(str)) printf("%s is a palindrome\n", str);
    else printf("%s is not a palindrome\n", str);
}
