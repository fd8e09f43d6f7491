/* ---
algorithm: sort
structure: array
method: quick sort, middle element as pivot, two indices that run towards one another
time: O(n^2)
typical: O(n log n)
space: O(n)
call: qs(xs, 0, len(xs)-1) -> xs
--- */

void qs(int a[], int l, int r) {
  if (l >= r) return;
  int i = l, j = r, x = a[(l + r) / 2];
  while (i <= j) {
    while (a[i] < x) i++;
    while (x < a[j]) j--;
    if (i <= j) {
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
      i++;
      j--;
    }
  }
  if (l < j) qs(a, l, j);
  if (i < r) qs(a, i, r);
}
