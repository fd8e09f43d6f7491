/* ---
algorithm: letter_counts
structure: string
method: calloc'd counts returned
time: O(n)
space: O(1)
call: countLetters(s) -> return[:26]
--- */
#include <stdlib.h>

enum { LETTERS = 26 };

int *countLetters(const char *word)
{
    int *counts = calloc(LETTERS, sizeof(int));
    if (!counts) return NULL;
    for (; *word; ++word) {
        int letter = *word - 'a';
        if (letter >= 0 && letter < LETTERS)
            counts[letter] += 1;
    }
    return counts;
}
