/* ---
algorithm: caesar_shift
structure: string
method: looks each letter up in an alphabet
time: O(n)
space: O(1)
call: encrypt(s, k, out(len(s))) -> out
--- */
#include <string.h>

void encrypt(const char *plain, int shift, char *cipher)
{
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz";
    while (*plain) {
        int place = (int)(strchr(alphabet, *plain) - alphabet);
        *cipher++ = alphabet[(place + shift) % 26];
        plain++;
    }
}
