/* ---
algorithm: common_prefix
structure: string
method: recursion letter by letter
time: O(n)
space: O(n)
call: lcp(s, t) -> return
--- */
int lcp(const char *x, const char *y) { return *x && *x == *y ? 1 + lcp(x + 1, y + 1) : 0; }
