/* ---
algorithm: to_upper
structure: string
method: recursion in place
time: O(n)
space: O(n)
call: up(s) -> s[:len(s)]
--- */
static char capital(char c) { return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c; }

void up(char *s)
{
    if (!*s) return;
    *s = capital(*s);
    up(s + 1);
}
