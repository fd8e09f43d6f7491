/* ---
algorithm: simulate
structure: queue
method: two stacks: one to come in, one to go out
time: O(n)
space: O(n)
call: simulate(xs, len(xs), out(len(xs))) -> out[:return]
--- */
#include <stdlib.h>

int simulate(const int *xs, int n, int *out) {
  int *in_stack = malloc((n + 1) * sizeof(int)), in_size = 0;
  int *out_stack = malloc((n + 1) * sizeof(int)), out_size = 0;
  int produced = 0;

  for (int i = 0; i < n; i++) {
    if (xs[i] > 0) {
      in_stack[in_size++] = xs[i];
      continue;
    }
    if (out_size == 0) {
      while (in_size > 0) out_stack[out_size++] = in_stack[--in_size];
    }
    if (out_size > 0) out[produced++] = out_stack[--out_size];
  }

  free(in_stack);
  free(out_stack);
  return produced;
}
