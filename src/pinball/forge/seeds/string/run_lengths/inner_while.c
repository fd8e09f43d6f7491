/* ---
algorithm: run_lengths
structure: string
method: an inner loop finds the end of the run
time: O(n)
space: O(1)
call: encode(s, emit) -> emitted
--- */
void encode(const char *s, void (*out)(int))
{
    int i = 0;
    while (s[i])
    {
        int j = i;
        while (s[j] == s[i])
            j++;
        out(s[i]);
        out(j - i);
        i = j;
    }
}
