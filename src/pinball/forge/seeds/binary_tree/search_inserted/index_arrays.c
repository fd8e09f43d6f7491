/* ---
algorithm: search_inserted
structure: binary_tree
method: tree in index arrays, loops
time: O(n^2)
typical: O(n log n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int val[1100], ch[1100][2], n, m;

int main(void) {
  int x, i;
  scanf("%d", &n);
  for (i = 1; i <= n; i++) {
    scanf("%d", &val[i]);
    int u = 1;
    while (u != i) {
      int *c = &ch[u][val[i] > val[u]];
      if (!*c) *c = i;
      u = *c;
    }
  }
  scanf("%d", &x);
  int u = n > 0;
  while (u && val[u] != x) u = ch[u][x > val[u]];
  printf("%d\n", u != 0);
  return 0;
}
