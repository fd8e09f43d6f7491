/* ---
algorithm: is_subsequence
structure: string
method: recursion
time: O(n)
space: O(n)
call: sub(s, t) -> return
--- */
int sub(const char *s, const char *t) {
  if (!*s) return 1;
  if (!*t) return 0;
  return sub(*s == *t ? s + 1 : s, t + 1);
}
