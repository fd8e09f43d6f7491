/* ---
algorithm: is_palindrome
structure: string
method: two pointers in a recursion
time: O(n)
space: O(n)
call: reads_both_ways(s) -> return
--- */
#include <string.h>

static int same(const char *front, const char *back)
{
    if (front >= back) return 1;
    return *front == *back && same(front + 1, back - 1);
}

int reads_both_ways(const char *s)
{
    size_t n = strlen(s);
    return n == 0 || same(s, s + n - 1);
}
