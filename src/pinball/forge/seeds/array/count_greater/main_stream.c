/* ---
algorithm: count_greater
structure: array
method: reads an array and a bound, prints the count
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
int a[1111];
int main() {
  int n, k, c = 0;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", a + i);
  scanf("%d", &k);
  for (int i = 0; i < n; i++) c += a[i] > k;
  printf("%d", c);
}
