/* ---
algorithm: caesar_shift
structure: string
method: recursion letter by letter
time: O(n)
space: O(n)
call: rotk(s, k, emit) -> emitted
--- */
void rotk(const char *s, int k, void (*emit)(int)) {
  if (!*s) return;
  emit('a' + (*s - 'a' + k) % 26);
  rotk(s + 1, k, emit);
}
