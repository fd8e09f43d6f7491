/* ---
algorithm: common_prefix
structure: string
method: a while with three conditions
time: O(n)
space: O(1)
call: commonPrefix(s, t) -> return
--- */
int commonPrefix(const char *a, const char *b)
{
    int i = 0;
    while (a[i] != '\0' && b[i] != '\0' && a[i] == b[i])
        i++;
    return i;
}
