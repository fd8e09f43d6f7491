/* ---
algorithm: reverse
structure: string
method: into a caller's buffer, length given
time: O(n)
space: O(1)
call: copy_back(out(len(s)), s, len(s)) -> out
--- */
#include <stddef.h>

void copy_back(char *to, const char *from, size_t length)
{
    size_t i = 0;
    while (i < length) {
        to[i] = from[length - 1 - i];
        i += 1;
    }
}
