/* ---
algorithm: letter_counts
structure: string
method: recursion over the letters of the text
time: O(n)
space: O(n)
call: counts(s, out(26)) -> out
--- */
static void walk(const char *s, int *c)
{
    if (*s != '\0') {
        c[*s - 'a'] += 1;
        walk(s + 1, c);
    }
}

void counts(const char *s, int *c)
{
    int left = 26;
    while (left-- > 0) c[left] = 0;
    walk(s, c);
}
