/* ---
algorithm: reverse
structure: array
method: reads all, prints from the last to the first
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int a[2005];
int main() {
  int n, i = 0;
  scanf("%d", &n);
  for (; i < n; ++i) scanf("%d", a + i);
  while (i--) printf("%d ", a[i]);
  printf("\n");
}
