/* ---
algorithm: remove_spaces
structure: string
method: in place, read and write index
time: O(n)
space: O(1)
call: removeSpaces(s) -> s[:return]
--- */
int removeSpaces(char *str)
{
    int count = 0;
    for (int i = 0; str[i]; i++)
        if (str[i] != ' ')
            str[count++] = str[i];
    str[count] = '\0';
    return count;
}
