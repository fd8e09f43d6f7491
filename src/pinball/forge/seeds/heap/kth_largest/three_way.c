/* ---
algorithm: kth_largest
structure: heap
method: splits into larger, equal and smaller by recursion
time: O(n^2)
typical: O(n)
space: O(n^2)
call: select(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

int select(const int *v, int n, int k) {
  int p = v[n / 2], a = 0, b = 0, eq = 0, ans;
  int *hi = malloc(n * sizeof(int)), *lo = malloc(n * sizeof(int));
  for (int i = 0; i < n; i++) {
    if (v[i] > p) hi[a++] = v[i];
    else if (v[i] < p) lo[b++] = v[i];
    else eq++;
  }
  if (k < a) ans = select(hi, a, k);
  else if (k < a + eq) ans = p;
  else ans = select(lo, b, k - a - eq);
  free(hi);
  free(lo);
  return ans;
}
