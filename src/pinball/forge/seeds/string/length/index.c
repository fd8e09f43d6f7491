/* ---
algorithm: length
structure: string
method: index until the end
time: O(n)
space: O(1)
call: stringLength(s) -> return
--- */
int stringLength(char s[])
{
    int i = 0;
    while (s[i] != '\0')
        i++;
    return i;
}
