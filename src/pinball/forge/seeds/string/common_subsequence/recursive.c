/* ---
algorithm: common_subsequence
structure: string
method: plain recursion
time: O(2^n)
space: O(n)
call: longest(s, t) -> return
--- */
int longest(const char *s, const char *t)
{
    if (*s == '\0' || *t == '\0')
        return 0;
    if (*s == *t)
        return 1 + longest(s + 1, t + 1);
    int a = longest(s + 1, t);
    int b = longest(s, t + 1);
    return a > b ? a : b;
}
