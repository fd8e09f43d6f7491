/* ---
algorithm: longest_word
structure: string
method: distance between blanks, result by pointer
time: O(n)
space: O(1)
call: lengthOfLongest(s, &cell) -> cell
--- */
void lengthOfLongest(const char *s, int *best)
{
    int lastBlank = -1, i = 0;
    *best = 0;
    for (;;) {
        if (s[i] == ' ' || s[i] == '\0') {
            int length = i - lastBlank - 1;
            if (length > *best) *best = length;
            lastBlank = i;
        }
        if (s[i] == '\0') break;
        i++;
    }
}
