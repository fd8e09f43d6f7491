/* ---
algorithm: hamming_distance
structure: string
method: recursion on both tails
time: O(n)
space: O(n)
call: diff(s, t) -> return
--- */
int diff(const char *x, const char *y) {
  if (!*x || !*y) return 0;
  return diff(x + 1, y + 1) + (*x == *y ? 0 : 1);
}
