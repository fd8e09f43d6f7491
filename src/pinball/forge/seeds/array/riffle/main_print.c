/* ---
algorithm: riffle
structure: array
method: prints alternately from both halves
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main() {
  int a[1024], n;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", a + i);
  int *p = a, *q = a + (n + 1) / 2, *mid = q, *end = a + n;
  while (p < mid) {
    printf("%d ", *p++);
    if (q < end) printf("%d ", *q++);
  }
  return 0;
}
