/* ---
algorithm: knapsack
structure: array
method: one row, capacities downwards
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int w[1024], f[64];

int main() {
  int n, c;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &w[i]);
  scanf("%d", &c);
  for (int i = 0; i < n; i++) {
    int v = w[i] * w[i] % 7 + 1;
    for (int j = c; j >= w[i]; j--)
      if (f[j - w[i]] + v > f[j]) f[j] = f[j - w[i]] + v;
  }
  printf("%d\n", f[c]);
  return 0;
}
