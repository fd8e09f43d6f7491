/* ---
algorithm: all_shortest_paths
structure: graph
method: Dijkstra from every vertex
time: O(n^3)
space: O(n^2)
call: distances(flat(m), len(m), &cell) -> return[:cell]
--- */
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>

static void dijkstra(const int *w, int n, int s, int *dist) {
  bool *done = calloc(n, sizeof(bool));
  if (!done) abort();
  for (int i = 0; i < n; ++i) dist[i] = INT_MAX;
  dist[s] = 0;
  for (;;) {
    int u = -1;
    for (int i = 0; i < n; ++i)
      if (!done[i] && dist[i] != INT_MAX && (u < 0 || dist[i] < dist[u])) u = i;
    if (u < 0) break;
    done[u] = true;
    for (int v = 0; v < n; ++v) {
      int length = w[u * n + v];
      if (length > 0 && dist[u] + length < dist[v]) dist[v] = dist[u] + length;
    }
  }
  for (int i = 0; i < n; ++i)
    if (dist[i] == INT_MAX) dist[i] = -1;
  free(done);
}

int *distances(const int *w, int n, int *count) {
  int *table = malloc((n * n + 1) * sizeof(int));
  if (!table) abort();
  for (int s = 0; s < n; ++s) dijkstra(w, n, s, table + s * n);
  *count = n * n;
  return table;
}
