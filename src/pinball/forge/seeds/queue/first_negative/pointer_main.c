/* ---
algorithm: first_negative
structure: queue
method: one place that only moves on
time: O(n)
space: O(1)
call: main() < len(xs) k xs -> stdout
--- */
#include <stdio.h>

int v[1050];

int main(void) {
  int n, k, p = 0;
  scanf("%d %d", &n, &k);
  for (int i = 0; i < n; i++) scanf("%d", v + i);
  for (int i = 0; i + k <= n; i++) {
    if (p < i) p = i;
    while (p < i + k && v[p] >= 0) p++;
    printf("%d ", p < i + k ? v[p] : 0);
  }
  return 0;
}
