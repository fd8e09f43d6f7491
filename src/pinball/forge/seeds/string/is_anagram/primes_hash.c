/* ---
algorithm: is_anagram
structure: string
method: sum, sum of squares and counts in one record
time: O(n)
space: O(1)
call: anagrams(s, t) -> return
--- */
struct profile { int length; int count[26]; };

static struct profile describe(const char *s)
{
    struct profile p;
    p.length = 0;
    for (int i = 0; i < 26; i++) p.count[i] = 0;
    while (s[p.length]) {
        p.count[s[p.length] - 'a'] += 1;
        p.length += 1;
    }
    return p;
}

int anagrams(const char *s, const char *t)
{
    struct profile a = describe(s), b = describe(t);
    if (a.length != b.length) return 0;
    for (int i = 0; i < 26; i++)
        if (a.count[i] != b.count[i]) return 0;
    return 1;
}
