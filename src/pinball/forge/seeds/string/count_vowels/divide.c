/* ---
algorithm: count_vowels
structure: string
method: halves of a range
time: O(n)
space: O(log n)
call: vow(s, len(s)) -> return
--- */
static int between(const char *s, int lo, int hi)
{
    if (lo >= hi) return 0;
    if (hi - lo == 1) {
        char c = s[lo];
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
    int mid = (lo + hi) / 2;
    return between(s, lo, mid) + between(s, mid, hi);
}

int vow(const char *s, int n) { return between(s, 0, n); }
