/* ---
algorithm: find_substring
structure: string
method: one loop with two counters that restart
time: O(n^2)
typical: O(n)
space: O(1)
call: strpos(s, t, &cell) -> cell
--- */
void strpos(const char *s, const char *t, int *where)
{
    int i = 0, j = 0;
    while (s[i] != '\0' && t[j] != '\0') {
        if (s[i] == t[j]) {
            i++;
            j++;
        } else {
            i = i - j + 1;
            j = 0;
        }
    }
    *where = t[j] == '\0' ? i - j : -1;
}
