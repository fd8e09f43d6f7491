/* ---
algorithm: second_largest
structure: array
method: sorts downwards and skips the equal ones
time: O(n^2)
space: O(1)
call: second(xs, len(xs)) -> return
--- */

int second(int *a, int n) {
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      if (a[j] > a[i]) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
      }
  int k = 0;
  while (k < n && a[k] == a[0]) k++;
  return k < n ? a[k] : a[0];
}
