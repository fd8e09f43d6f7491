/* ---
algorithm: is_anagram
structure: string
method: for each of 26 letters, counts in both
time: O(n)
space: O(1)
call: same_letters(s, t) -> return
--- */
static int occurrences(const char *s, char c)
{
    int n = 0;
    for (; *s; s++)
        n += *s == c;
    return n;
}

int same_letters(const char *s, const char *t)
{
    for (char c = 'a'; c <= 'z'; c++)
        if (occurrences(s, c) != occurrences(t, c))
            return 0;
    return 1;
}
