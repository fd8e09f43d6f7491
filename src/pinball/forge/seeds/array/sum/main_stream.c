/* ---
algorithm: sum
structure: array
method: main sums while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main() {
  int n, x, s = 0;
  scanf("%d", &n);
  while (n-- > 0 && scanf("%d", &x) == 1) s += x;
  printf("%d\n", s);
}
