/* ---
algorithm: row_sums
structure: matrix
method: sums while reading, prints each row's sum
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int main(void) {
  int n, x;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    int s = 0;
    for (int j = 0; j < n; j++) {
      scanf("%d", &x);
      s += x;
    }
    printf("%d\n", s);
  }
  return 0;
}
