/* ---
algorithm: reverse_half
structure: array
method: main prints the first half backwards and the second forwards
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int a[1024];
int main() {
  int n, i;
  scanf("%d", &n);
  for (i = 0; i < n; i++) scanf("%d", &a[i]);
  for (i = n / 2 - 1; i >= 0; i--) printf("%d ", a[i]);
  for (i = n / 2; i < n; i++) printf("%d ", a[i]);
}
