/* ---
algorithm: topological_order
structure: graph
method: program over global arrays that looks for the next node from the start
time: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int n, *a[1030], deg[1030];

int main(void) {
  int i, j, k;
  scanf("%d", &n);
  for (i = 1; i <= n; i++) {
    a[i] = malloc((n + 1) * sizeof(int));
    for (j = 1; j <= n; j++) {
      scanf("%d", &a[i][j]);
      if (a[i][j]) deg[j]++;
    }
  }
  for (k = 1; k <= n; k++) {
    for (i = 1; i <= n && deg[i] != 0; i++);
    if (i > n) break;
    printf("%d ", i - 1);
    deg[i] = -1;
    for (j = 1; j <= n; j++)
      if (a[i][j]) deg[j]--;
  }
  printf("\n");
  return 0;
}
