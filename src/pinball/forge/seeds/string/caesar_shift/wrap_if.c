/* ---
algorithm: caesar_shift
structure: string
method: subtracts 26 when past z, prints codes
time: O(n^2)
space: O(1)
call: shift_text(s, k) -> stdout
--- */
#include <stdio.h>
#include <string.h>

void shift_text(const char *msg, int k)
{
    int i;

    k = k % 26;
    for (i = 0; i < (int)strlen(msg); i++) {
        int c = msg[i] + k;
        if (c > 'z') c = c - 26;
        printf("%d ", c);
    }
}
