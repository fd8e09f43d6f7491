/* ---
algorithm: swap_case
structure: string
method: in place, 32 more or less
time: O(n)
space: O(1)
call: toggleCase(s) -> s[:len(s)]
--- */
void toggleCase(char *str)
{
    int i = 0;
    while (str[i] != '\0')
    {
        if (str[i] >= 'A' && str[i] <= 'Z')
            str[i] = str[i] + 32;
        else if (str[i] >= 'a' && str[i] <= 'z')
            str[i] = str[i] - 32;
        i++;
    }
}
