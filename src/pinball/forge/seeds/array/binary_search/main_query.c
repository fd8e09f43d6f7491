/* ---
algorithm: binary_search
structure: array
method: competitive: global array, halving in main
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
int a[1100], n, q;
int main() {
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", a + i);
  scanf("%d", &q);
  int l = -1, r = n;
  while (r - l > 1) {
    int m = (l + r) / 2;
    if (a[m] <= q) l = m;
    else r = m;
  }
  printf("%d\n", l >= 0 && a[l] == q ? l : -1);
}
