/* ---
algorithm: saddle_points
structure: matrix
method: compares the largest row minimum with the smallest column maximum
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int g[80][80];

int main(void) {
  int n, i, j, best, total = 0;
  scanf("%d", &n);
  for (i = 0; i < n; i++)
    for (j = 0; j < n; j++) scanf("%d", &g[i][j]);
  int maxmin = -1000000, minmax = 1000000;
  for (i = 0; i < n; i++) {
    best = g[i][0];
    for (j = 1; j < n; j++) if (g[i][j] < best) best = g[i][j];
    if (best > maxmin) maxmin = best;
    best = g[0][i];
    for (j = 1; j < n; j++) if (g[j][i] > best) best = g[j][i];
    if (best < minmax) minmax = best;
  }
  if (n > 0 && maxmin == minmax) {
    int rows = 0, cols = 0;
    for (i = 0; i < n; i++) {
      int lo = g[i][0], hi = g[0][i];
      for (j = 1; j < n; j++) {
        if (g[i][j] < lo) lo = g[i][j];
        if (g[j][i] > hi) hi = g[j][i];
      }
      if (lo == maxmin) rows++;
      if (hi == maxmin) cols++;
    }
    total = rows * cols;
  }
  printf("%d\n", total);
  return 0;
}
