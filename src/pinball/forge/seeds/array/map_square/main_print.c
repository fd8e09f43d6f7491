/* ---
algorithm: map_square
structure: array
method: main squares as it prints
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
long long v[2000];
int main() {
  int n;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%lld", &v[i]);
  for (int i = 0; i < n; i++) printf("%lld ", v[i] * v[i]);
  return 0;
}
