/* ---
algorithm: remove_spaces
structure: string
method: closes each gap by a shift
time: O(n^2)
space: O(1)
call: deleteBlanks(s, &cell) -> s[:cell]
--- */
#include <string.h>

void deleteBlanks(char s[], int *newLength)
{
    int i, j;
    int length = strlen(s);
    i = 0;
    while (i < length) {
        if (s[i] == ' ') {
            for (j = i; j < length; j++)
                s[j] = s[j + 1];
            length--;
        } else {
            i++;
        }
    }
    *newLength = length;
}
