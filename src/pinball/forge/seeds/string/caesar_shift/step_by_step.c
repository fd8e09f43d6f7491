/* ---
algorithm: caesar_shift
structure: string
method: shifts by one, k times
time: O(n)
space: O(1)
call: rot(s, len(s), k) -> s[:len(s)]
--- */
static char next_letter(char c) { return c == 'z' ? 'a' : (char)(c + 1); }

void rot(char *s, int n, int k)
{
    while (k-- > 0)
        for (int i = 0; i < n; i++)
            s[i] = next_letter(s[i]);
}
