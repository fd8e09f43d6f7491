/* ---
algorithm: remove_spaces
structure: string
method: copies word after word, malloc
time: O(n)
space: O(n)
call: joinWords(s, &cell) -> return[:cell]
--- */
#include <stdlib.h>
#include <string.h>

char *joinWords(const char *text, int *length)
{
    char *joined = malloc(strlen(text) + 1);
    int used = 0;
    while (*text != '\0')
    {
        int word = 0;
        while (*text == ' ')
            text++;
        while (text[word] != '\0' && text[word] != ' ')
            word++;
        memcpy(joined + used, text, word);
        used += word;
        text += word;
    }
    joined[used] = '\0';
    *length = used;
    return joined;
}
