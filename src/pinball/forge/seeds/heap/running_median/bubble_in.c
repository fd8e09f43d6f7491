/* ---
algorithm: running_median
structure: heap
method: reads, lets each number sink to its place
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void) {
  int v[1100], n;
  scanf("%d", &n);
  for (int m = 0; m < n; m++) {
    scanf("%d", &v[m]);
    for (int i = m; i > 0 && v[i] < v[i - 1]; i--) {
      int t = v[i];
      v[i] = v[i - 1];
      v[i - 1] = t;
    }
    printf("%d ", v[m / 2]);
  }
  return 0;
}
