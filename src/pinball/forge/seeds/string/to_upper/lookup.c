/* ---
algorithm: to_upper
structure: string
method: two alphabets
time: O(n)
space: O(1)
call: shout(s, out(len(s)), len(s)) -> out
--- */
#include <string.h>

void shout(const char *in, char *out, int n)
{
    const char *small = "abcdefghijklmnopqrstuvwxyz";
    const char *large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int i = 0; i < n; i++)
    {
        char *p = strchr(small, in[i]);
        if (p != NULL)
            out[i] = large[p - small];
        else
            out[i] = in[i];
    }
}
