/* ---
algorithm: find_substring
structure: string
method: recursion on the text
time: O(n^2)
typical: O(n)
space: O(n)
call: at(s, t) -> return
--- */
static int prefix(const char *s, const char *t) { return !*t || (*s == *t && prefix(s + 1, t + 1)); }

int at(const char *s, const char *t) {
  if (prefix(s, t)) return 0;
  if (!*s) return -1;
  int rest = at(s + 1, t);
  return rest < 0 ? -1 : rest + 1;
}
