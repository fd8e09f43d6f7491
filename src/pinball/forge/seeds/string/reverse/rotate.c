/* ---
algorithm: reverse
structure: string
method: moves the first letter behind the rest again and again
time: O(n^2)
space: O(1)
call: backwards(s) -> s[:len(s)]
--- */
#include <string.h>

void backwards(char *s)
{
    int n = strlen(s);
    for (int end = n - 1; end > 0; end--) {
        char first = s[0];
        for (int i = 0; i < end; i++)
            s[i] = s[i + 1];
        s[end] = first;
    }
}
