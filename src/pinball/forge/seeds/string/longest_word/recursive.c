/* ---
algorithm: longest_word
structure: string
method: recursion with the run and the best
time: O(n)
space: O(n)
call: lw(s) -> return
--- */
static int go(const char *s, int run, int best) {
  if (run > best) best = run;
  if (!*s) return best;
  return go(s + 1, *s == ' ' ? 0 : run + 1, best);
}

int lw(const char *s) { return go(s, 0, 0); }
