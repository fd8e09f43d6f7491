/* ---
algorithm: run_lengths
structure: string
method: recursion that carries the run
time: O(n)
space: O(n)
call: runs(s, emit) -> emitted
--- */
static void step(char c, int n, const char *rest, void (*emit)(int)) {
  if (*rest == c) {
    step(c, n + 1, rest + 1, emit);
    return;
  }
  emit(c);
  emit(n);
  if (*rest) step(*rest, 1, rest + 1, emit);
}

void runs(const char *s, void (*emit)(int)) {
  if (*s) step(*s, 1, s + 1, emit);
}
