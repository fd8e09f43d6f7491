/* ---
algorithm: sort
structure: array
method: merge sort on global arrays, read and printed in main
time: O(n log n)
space: O(log n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

const int N = 1005;
int a[1005], tmp[1005];

void solve(int l, int r) {
  if (r - l <= 1) return;
  int m = (l + r) >> 1;
  solve(l, m), solve(m, r);
  int i = l, j = m, k = l;
  while (i < m || j < r) {
    if (j == r || (i < m && a[i] <= a[j])) tmp[k++] = a[i++];
    else tmp[k++] = a[j++];
  }
  for (k = l; k < r; k++) a[k] = tmp[k];
}

int main() {
  int n;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &a[i]);
  solve(0, n);
  for (int i = 0; i < n; i++) printf("%d%c", a[i], i == n - 1 ? '\n' : ' ');
  return 0;
}
