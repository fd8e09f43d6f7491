/* ---
algorithm: is_subsequence
structure: string
method: lengths given, from the end
time: O(n)
space: O(1)
call: embedded(s, len(s), t, len(t)) -> return
--- */
int embedded(const char *s, int n, const char *t, int m)
{
    while (n > 0 && n <= m) {
        m--;
        if (t[m] == s[n - 1])
            n--;
    }
    return n == 0;
}
