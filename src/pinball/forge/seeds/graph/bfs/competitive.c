/* ---
algorithm: bfs
structure: graph
method: program with global arrays, the unvisited nodes in a linked list of indices
time: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) s -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int n, s, *g[1030], nxt[1030], q[1030];

int main(void) {
  if (scanf("%d", &n) != 1) return 0;
  for (int i = 0; i < n; i++) {
    g[i] = malloc(n * sizeof(int));
    for (int j = 0; j < n; j++) scanf("%d", g[i] + j);
  }
  scanf("%d", &s);
  /* place n is the head of the list of nodes not yet met */
  int last = n;
  for (int i = 0; i < n; i++)
    if (i != s) nxt[last] = i, last = i;
  nxt[last] = -1;
  int h = 0, t = 0;
  q[t++] = s;
  while (h < t) {
    int u = q[h++];
    printf("%d\n", u);
    int p = n;
    while (nxt[p] >= 0) {
      int v = nxt[p];
      if (g[u][v]) {
        q[t++] = v;
        nxt[p] = nxt[v];
      } else {
        p = v;
      }
    }
  }
  return 0;
}
