/* ---
algorithm: search
structure: array
method: globals, one-based; the scan ends at place 0, where the key stands
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
int n, q, a[1200];
int find(int x) {
  int i = n;
  a[0] = x;
  while (a[i] != x) i--;
  return i;
}
int main() {
  scanf("%d", &n);
  for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
  scanf("%d", &q);
  printf("%d\n", find(q) - 1);
}
