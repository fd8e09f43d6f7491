/* ---
algorithm: binary_search
structure: array
method: jumps by falling powers of two
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int n, a[1024], k;

int main() {
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &a[i]);
  scanf("%d", &k);
  int pos = 0;
  for (int b = 512; b >= 1; b /= 2)
    while (pos + b < n && a[pos + b] <= k) pos += b;
  printf("%d\n", n > 0 && a[pos] == k ? pos : -1);
  return 0;
}
