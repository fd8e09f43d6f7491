/* ---
algorithm: frequency
structure: hash_table
method: array of counters with an offset for negative ones, in place
time: O(n)
space: O(1)
call: freq(xs, len(xs)) -> xs
--- */
#include <string.h>
#define OFF 1000

int c[2 * OFF + 1];

void freq(int *a, int n) {
  memset(c, 0, sizeof(c));
  for (int i = 0; i < n; i++) c[a[i] + OFF]++;
  for (int i = 0; i < n; i++) a[i] = c[a[i] + OFF];
}
