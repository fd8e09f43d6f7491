/* ---
algorithm: is_anagram
structure: string
method: sorts both with the library
time: O(n log n)
space: O(1)
call: are_anagrams(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

static int by_char(const void *a, const void *b)
{
    return *(const char *)a - *(const char *)b;
}

int are_anagrams(char *s, char *t)
{
    size_t n = strlen(s);
    if (n != strlen(t)) return 0;
    qsort(s, n, 1, by_char);
    qsort(t, n, 1, by_char);
    return strcmp(s, t) == 0;
}
