/* ---
algorithm: stack_minimum
structure: stack
method: looks through the whole stack at each question
time: O(n^2)
space: O(n)
call: run(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

static int smallest(const int *s, int n) {
  if (n == 0) return 0;
  int best = s[0];
  for (int i = 1; i < n; i++)
    if (s[i] < best) best = s[i];
  return best;
}

void run(const int *xs, int n, void (*emit)(int)) {
  int *stack = malloc((n + 1) * sizeof(int)), size = 0;
  for (int i = 0; i < n; i++) {
    if (xs[i] < 0) emit(smallest(stack, size));
    else if (xs[i] > 0) stack[size++] = xs[i];
    else if (size > 0) size--;
  }
  free(stack);
}
