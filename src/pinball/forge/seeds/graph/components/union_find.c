/* ---
algorithm: components
structure: graph
method: union-find with path halving
time: O(n^2)
space: O(n)
call: count_components(flat(m), len(m)) -> return
--- */
#include <stdlib.h>

static int find(int *parent, int x) {
  while (parent[x] != x) {
    parent[x] = parent[parent[x]];
    x = parent[x];
  }
  return x;
}

int count_components(const int *adj, int n) {
  int *parent = malloc((n + 1) * sizeof(int));
  if (!parent) abort();
  for (int i = 0; i < n; ++i) parent[i] = i;
  int groups = n;
  for (int i = 0; i < n; ++i) {
    for (int j = i + 1; j < n; ++j) {
      if (!adj[i * n + j]) continue;
      int a = find(parent, i), b = find(parent, j);
      if (a != b) {
        parent[b] = a;
        --groups;
      }
    }
  }
  free(parent);
  return groups;
}
