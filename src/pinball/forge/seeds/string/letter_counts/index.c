/* ---
algorithm: letter_counts
structure: string
method: the letter is the index
time: O(n)
space: O(1)
call: charFrequency(s, out(26)) -> out
--- */
void charFrequency(char *str, int freq[26])
{
    int i;
    for (i = 0; i < 26; i++)
        freq[i] = 0;
    for (i = 0; str[i] != '\0'; i++)
        freq[str[i] - 'a']++;
}
