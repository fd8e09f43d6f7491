/* ---
algorithm: max_subarray
structure: array
method: all runs, each summed anew
time: O(n^3)
space: O(1)
call: solve(xs, len(xs)) -> return
--- */

static int sum_between(const int *a, int i, int j) {
  int s = 0;
  for (int k = i; k <= j; k++) s += a[k];
  return s;
}

int solve(const int *a, int n) {
  int best = a[0];
  for (int i = 0; i < n; i++)
    for (int j = i; j < n; j++) {
      int s = sum_between(a, i, j);
      if (s > best) best = s;
    }
  return best;
}
