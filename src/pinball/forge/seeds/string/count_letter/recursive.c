/* ---
algorithm: count_letter
structure: string
method: recursion to the end
time: O(n)
space: O(n)
call: occ(s) -> return
--- */
static int same(char c, const char *s) { return *s ? (*s == c) + same(c, s + 1) : 0; }
int occ(const char *s) { return same(s[0], s); }
