/* ---
algorithm: shortest_paths
structure: graph
method: program with Dijkstra over what it reads
time: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) s -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  int n, s;
  scanf("%d", &n);
  int *w = malloc(sizeof(int) * n * n);
  for (int i = 0; i < n * n; i++) scanf("%d", &w[i]);
  scanf("%d", &s);

  int *d = malloc(sizeof(int) * n);
  int *used = malloc(sizeof(int) * n);
  for (int i = 0; i < n; i++) {
    d[i] = -1;
    used[i] = 0;
  }
  d[s] = 0;
  for (int step = 0; step < n; step++) {
    int x = -1;
    for (int i = 0; i < n; i++) {
      if (!used[i] && d[i] >= 0 && (x == -1 || d[i] < d[x])) x = i;
    }
    if (x == -1) break;
    used[x] = 1;
    for (int y = 0; y < n; y++) {
      int c = w[x * n + y];
      if (c > 0 && (d[y] < 0 || d[x] + c < d[y])) d[y] = d[x] + c;
    }
  }
  for (int i = 0; i < n; i++) printf("%d\n", d[i]);
  free(w);
  free(d);
  free(used);
  return 0;
}
