/* ---
algorithm: shortest_paths
structure: graph
method: Dijkstra with a heap of pairs, old pairs are skipped
time: unknown
space: O(n^2)
call: shortest(rows(m), len(m), s, emit) -> emitted
--- */
#include <stdlib.h>

typedef struct { int key; int node; } pair;

static pair *heap;
static int used;

static void push(int key, int node) {
  int i = used++;
  while (i > 0 && heap[(i - 1) / 2].key > key) {
    heap[i] = heap[(i - 1) / 2];
    i = (i - 1) / 2;
  }
  heap[i].key = key;
  heap[i].node = node;
}

static pair pop(void) {
  pair top = heap[0];
  pair last = heap[--used];
  int i = 0;
  for (;;) {
    int c = 2 * i + 1;
    if (c >= used) break;
    if (c + 1 < used && heap[c + 1].key < heap[c].key) c++;
    if (heap[c].key >= last.key) break;
    heap[i] = heap[c];
    i = c;
  }
  heap[i] = last;
  return top;
}

void shortest(int **w, int n, int s, void (*emit)(int)) {
  int *dist = malloc(n * sizeof(int));
  heap = malloc((n * n + 1) * sizeof(pair));
  if (!dist || !heap) exit(1);
  used = 0;
  for (int i = 0; i < n; i++) dist[i] = -1;
  push(0, s);
  while (used > 0) {
    pair p = pop();
    if (dist[p.node] >= 0) continue;
    dist[p.node] = p.key;
    for (int v = 0; v < n; v++)
      if (w[p.node][v] && dist[v] < 0) push(p.key + w[p.node][v], v);
  }
  for (int i = 0; i < n; i++) emit(dist[i]);
  free(dist);
  free(heap);
}
