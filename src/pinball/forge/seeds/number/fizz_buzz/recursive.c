/* ---
algorithm: fizz_buzz
structure: number
method: recursion up to n
time: O(n)
space: O(n)
call: fb(n, emit) -> emitted
--- */
static int say(int i) { return i % 15 == 0 ? -15 : i % 5 == 0 ? -5 : i % 3 == 0 ? -3 : i; }

void fb(int n, void (*emit)(int)) {
  if (n == 0) return;
  fb(n - 1, emit);
  emit(say(n));
}
