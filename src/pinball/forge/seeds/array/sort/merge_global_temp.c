/* ---
algorithm: sort
structure: array
method: global array and temporary, recursion on half-open ranges, main prints
time: O(n log n)
space: O(log n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int n, a[1024], b[1024];
void solve(int l, int r) {
  if (r - l < 2) return;
  int m = (l + r) >> 1, i = l, j = m, k = l;
  solve(l, m);
  solve(m, r);
  while (k < r) {
    if (j == r || (i < m && a[i] <= a[j])) b[k++] = a[i++];
    else b[k++] = a[j++];
  }
  for (k = l; k < r; k++) a[k] = b[k];
}
int main() {
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", a + i);
  solve(0, n);
  for (int i = 0; i < n; i++) printf("%d ", a[i]);
  printf("\n");
}
