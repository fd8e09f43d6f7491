/* ---
algorithm: remove_spaces
structure: string
method: copies to a buffer of the caller, pointers
time: O(n)
space: O(1)
call: strip(s, out(len(s) + 1)) -> out[:return]
--- */
long strip(const char *from, char *to)
{
    char *start = to;
    do {
        if (*from == ' ') continue;
        *to++ = *from;
    } while (*from++ != 0);
    return to - start - 1;
}
