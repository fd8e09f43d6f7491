/* ---
algorithm: length
structure: string
method: recursion
time: O(n)
space: O(n)
call: len(s) -> return
--- */
int len(const char *s) { return *s == '\0' ? 0 : len(s + 1) + 1; }
