/* ---
algorithm: remove_spaces
structure: string
method: recursion that writes back
time: O(n)
space: O(n)
call: squash(s) -> s[:return]
--- */
static int pull(char *to, const char *from)
{
    if (*from == '\0') {
        *to = '\0';
        return 0;
    }
    if (*from == ' ')
        return pull(to, from + 1);
    *to = *from;
    return 1 + pull(to + 1, from + 1);
}

int squash(char *s) { return pull(s, s); }
