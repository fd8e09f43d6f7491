/* ---
algorithm: all_shortest_paths
structure: graph
method: three loops over a copy with infinity, flat
time: O(n^3)
space: O(n^2)
call: floydWarshall(flat(m), len(m), emit) -> emitted
--- */
#include <stdlib.h>

#define INF 1000000000

void floydWarshall(const int *graph, int V, void (*result)(int)) {
    int *dist = malloc((V * V + 1) * sizeof(int));
    int i, j, k;
    if (dist == NULL) exit(1);
    for (i = 0; i < V; i++) {
        for (j = 0; j < V; j++) {
            if (i == j) {
                dist[i * V + j] = 0;
            } else if (graph[i * V + j] == 0) {
                dist[i * V + j] = INF;
            } else {
                dist[i * V + j] = graph[i * V + j];
            }
        }
    }
    for (k = 0; k < V; k++) {
        for (i = 0; i < V; i++) {
            for (j = 0; j < V; j++) {
                if (dist[i * V + k] + dist[k * V + j] < dist[i * V + j]) {
                    dist[i * V + j] = dist[i * V + k] + dist[k * V + j];
                }
            }
        }
    }
    for (i = 0; i < V * V; i++) result(dist[i] == INF ? -1 : dist[i]);
    free(dist);
}
