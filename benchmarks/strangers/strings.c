#include <stdio.h>
#include <string.h>
#include <ctype.h>

int isPalindrome(const char *s)
{
    int i = 0, j = (int)strlen(s) - 1;
    while (i < j) {
        if (s[i] != s[j])
            return 0;
        i++;
        j--;
    }
    return 1;
}

int countVowels(const char *s)
{
    int n = 0;
    for (; *s != '\0'; s++)
        if (strchr("aeiou", tolower((unsigned char)*s)))
            n++;
    return n;
}

int my_strlen(const char *s)
{
    const char *p = s;
    while (*p)
        p++;
    return (int)(p - s);
}

int main(void)
{
    char buf[100];
    if (scanf("%99s", buf) != 1)
        return 1;
    printf("%d %d %d\n", isPalindrome(buf), countVowels(buf), my_strlen(buf));
    return 0;
}
