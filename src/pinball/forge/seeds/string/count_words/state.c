/* ---
algorithm: count_words
structure: string
method: a flag says whether a word is open
time: O(n)
space: O(1)
call: countWords(s) -> return
--- */
#define OUT 0
#define IN 1

unsigned countWords(char *str)
{
    int state = OUT;
    unsigned wc = 0;

    while (*str) {
        if (*str == ' ' || *str == '\n' || *str == '\t')
            state = OUT;
        else if (state == OUT) {
            state = IN;
            ++wc;
        }
        ++str;
    }
    return wc;
}
