/* ---
algorithm: swap_extremes
structure: array
method: main reads, finds, swaps, prints
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int a[1024];
int main() {
  int n, p = 0, q = 0;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", a + i);
    if (a[i] < a[p]) p = i;
    if (a[i] > a[q]) q = i;
  }
  int t = a[p];
  a[p] = a[q];
  a[q] = t;
  for (int i = 0; i < n; i++) printf("%d ", a[i]);
}
