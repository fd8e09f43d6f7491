/* ---
algorithm: knapsack
structure: array
method: competitive: globals, the capacity first
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
int f[105], c, n, w, v;
int main() {
  scanf("%d%d", &c, &n);
  while (n--) {
    scanf("%d", &w);
    v = w * w % 7 + 1;
    for (int j = c; j >= w; --j)
      if (f[j - w] + v > f[j]) f[j] = f[j - w] + v;
  }
  printf("%d\n", f[c]);
}
