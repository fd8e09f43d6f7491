/* ---
algorithm: map_remainder
structure: array
method: main reads the divisor first
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
int main() {
  int k, n, x;
  scanf("%d%d", &k, &n);
  for (int i = 1; i <= n; ++i) {
    scanf("%d", &x);
    printf("%d%c", x % k, i == n ? '\n' : ' ');
  }
}
