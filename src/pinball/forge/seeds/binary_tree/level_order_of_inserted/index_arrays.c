/* ---
algorithm: level_order_of_inserted
structure: binary_tree
method: program with the tree in index arrays
time: O(n^2)
typical: O(n log n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int v[1100], lc[1100], rc[1100], q[1100];

int main(void) {
  int n;
  scanf("%d", &n);
  for (int i = 1; i <= n; i++) {
    scanf("%d", &v[i]);
    int p = 1;
    while (i > 1) {
      int *c = v[i] < v[p] ? lc : rc;
      if (c[p] == 0) {
        c[p] = i;
        break;
      }
      p = c[p];
    }
  }
  int h = 0, t = 0;
  if (n) q[t++] = 1;
  while (h < t) {
    int p = q[h++];
    printf("%d%c", v[p], h == n ? '\n' : ' ');
    if (lc[p]) q[t++] = lc[p];
    if (rc[p]) q[t++] = rc[p];
  }
  return 0;
}
