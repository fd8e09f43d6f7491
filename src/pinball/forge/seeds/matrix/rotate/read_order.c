/* ---
algorithm: rotate
structure: matrix
method: reads columns from below and prints
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int main(void) {
  static int a[64][64];
  int n;
  scanf("%d", &n);
  for (int i = 0; i < n; ++i)
    for (int j = 0; j < n; ++j) scanf("%d", &a[i][j]);
  for (int j = 0; j < n; ++j) {
    for (int i = n - 1; i >= 0; --i) printf("%d ", a[i][j]);
    putchar('\n');
  }
  return 0;
}
