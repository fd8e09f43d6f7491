/* ---
algorithm: fizz_buzz
structure: number
method: table of fifteen
time: O(n)
space: O(1)
call: play(n, emit) -> emitted
--- */
static const int word[15] = {-15, 0, 0, -3, 0, -5, -3, 0, 0, -3, -5, 0, -3, 0, 0};

void play(int n, void (*say)(int)) {
  for (int i = 1; i <= n; ++i) say(word[i % 15] ? word[i % 15] : i);
}
