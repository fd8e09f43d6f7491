/* ---
algorithm: is_palindrome
structure: string
method: counts the differing pairs of the first half
time: O(n)
space: O(1)
call: check(s) -> return
--- */

int check(const char *s)
{
    int n = 0, i, differences = 0;

    while (s[n] != '\0')
        n++;
    for (i = 0; i < n / 2; i++) {
        if (s[i] != s[n - i - 1])
            differences++;
    }
    return differences == 0;
}
