/* ---
algorithm: delete
structure: array
method: copies all but the first match to an output array
time: O(n)
space: O(1)
call: without(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stdbool.h>

int without(const long *xs, int n, long k, long *out) {
  bool gone = false;
  int m = 0;
  for (int i = 0; i < n; i++) {
    if (!gone && xs[i] == k) {
      gone = true;
      continue;
    }
    out[m++] = xs[i];
  }
  return m;
}
