/* ---
algorithm: reverse
structure: string
method: copies aside, writes back in reverse order
time: O(n)
space: O(1)
call: reverse_string(s) -> s[:len(s)]
--- */
#include <string.h>

void reverse_string(char *s)
{
    char temp[1100];
    int i, j = 0;

    strcpy(temp, s);
    for (i = (int)strlen(temp) - 1; i >= 0; i--) {
        s[j] = temp[i];
        j++;
    }
    s[j] = '\0';
}
