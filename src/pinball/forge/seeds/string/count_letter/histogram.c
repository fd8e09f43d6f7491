/* ---
algorithm: count_letter
structure: string
method: counts all letters and asks for one
time: O(n)
space: O(1)
call: firstCount(s, len(s)) -> return
--- */
int firstCount(const unsigned char *s, int n)
{
    int all[256] = {0};
    for (int i = 0; i < n; i++) all[s[i]]++;
    return all[s[0]];
}
