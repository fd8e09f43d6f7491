/* ---
algorithm: two_sum_sorted
structure: array
method: all pairs
time: O(n^2)
space: O(1)
call: two_sum(xs, len(xs), k) -> return
--- */

int two_sum(const int *a, int n, int sum) {
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      if (a[i] + a[j] == sum) return 1;
  return 0;
}
