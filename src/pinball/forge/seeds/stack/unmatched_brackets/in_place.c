/* ---
algorithm: unmatched_brackets
structure: stack
method: the front of the input array serves as the stack
time: O(n)
typical: O(1)
space: O(1)
call: is_balanced(xs, len(xs)) -> return
view: balanced
--- */
#include <stdbool.h>

bool is_balanced(int *v, int n) {
  int depth = 0;
  for (int i = 0; i < n; i++) {
    if (v[i] == 0) continue;
    if (v[i] > 0) {
      v[depth++] = v[i];
    } else {
      if (depth == 0 || v[depth - 1] + v[i] != 0) return false;
      depth--;
    }
  }
  return depth == 0;
}
