/* ---
algorithm: search
structure: array
method: sentinel: the last element is replaced by the key, so that the loop needs one test
time: O(n)
space: O(1)
call: sentinelSearch(xs, len(xs), k) -> return
--- */

int sentinelSearch(int *a, int n, int key) {
  if (n == 0) return -1;

  int last = a[n - 1];
  a[n - 1] = key;   // now the search cannot miss
  int i = 0;
  while (a[i] != key) i++;
  a[n - 1] = last;

  if (i < n - 1 || last == key) return i;
  return -1;
}
