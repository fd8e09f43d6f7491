/* ---
algorithm: count_words
structure: string
method: recursion with the letter before
time: O(n)
space: O(n)
call: nw(s) -> return
--- */
static int go(char before, const char *s) {
  if (*s == 0) return 0;
  return (before == ' ' && *s != ' ') + go(*s, s + 1);
}

int nw(const char *s) { return go(' ', s); }
