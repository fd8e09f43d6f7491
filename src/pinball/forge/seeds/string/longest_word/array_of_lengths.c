/* ---
algorithm: longest_word
structure: string
method: lengths in an array, then the maximum
time: O(n)
space: O(1)
call: maxWordLength(s) -> return
--- */
#include <ctype.h>

int lengths[1100];

int splitLengths(char *text)
{
    int words = 0, i = 0;
    lengths[0] = 0;
    while (text[i])
    {
        if (isspace(text[i]))
        {
            words++;
            lengths[words] = 0;
        }
        else
            lengths[words]++;
        i++;
    }
    return words + 1;
}

int maxWordLength(char *text)
{
    int n = splitLengths(text);
    int max = lengths[0];
    for (int w = 1; w < n; w++)
        if (lengths[w] > max)
            max = lengths[w];
    return max;
}
