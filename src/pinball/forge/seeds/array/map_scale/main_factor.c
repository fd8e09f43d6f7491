/* ---
algorithm: map_scale
structure: array
method: factor first, then each number
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
int k, n, x;
int main() {
  scanf("%d%d", &k, &n);
  while (n--) scanf("%d", &x), printf("%d ", k * x);
}
