/* ---
algorithm: filter_odd
structure: array
method: one loop with scanf and printf, odd by and
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int main() {
  int n, a;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &a);
    if (a & 1) printf("%d ", a);
  }
  return 0;
}
