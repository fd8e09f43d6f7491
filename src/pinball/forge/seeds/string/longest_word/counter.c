/* ---
algorithm: longest_word
structure: string
method: counter that starts again at a blank
time: O(n)
space: O(1)
call: longestWord(s) -> return
--- */
int longestWord(const char *s)
{
    int current = 0, longest = 0;
    for (; *s != '\0'; s++)
    {
        if (*s == ' ')
            current = 0;
        else
            current++;
        if (current > longest)
            longest = current;
    }
    return longest;
}
