/* ---
algorithm: to_upper
structure: string
method: in place, minus 32
time: O(n)
space: O(1)
call: upper(s) -> s[:len(s)]
--- */
void upper(char s[])
{
    int i;
    for (i = 0; s[i] != '\0'; i++)
    {
        if (s[i] >= 'a' && s[i] <= 'z')
            s[i] = s[i] - 32;
    }
}
