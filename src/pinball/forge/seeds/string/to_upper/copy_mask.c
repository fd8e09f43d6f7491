/* ---
algorithm: to_upper
structure: string
method: copy with a bit cleared
time: O(n)
space: O(n)
call: capitals(s) -> return[:len(s)]
--- */
#include <stdlib.h>
#include <string.h>

static int is_small(char c) { return 'a' <= c && c <= 'z'; }

char *capitals(const char *in)
{
    size_t n = strlen(in);
    char *out = malloc(n + 1);
    if (out == NULL) return NULL;
    for (size_t i = 0; i <= n; ++i)
        out[i] = is_small(in[i]) ? (char)(in[i] & ~0x20) : in[i];
    return out;
}
