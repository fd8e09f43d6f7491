/* ---
algorithm: shortest_paths
structure: graph
method: Bellman-Ford over an array of edges, stops when nothing changes
time: O(n^3)
typical: O(n^2)
space: O(n^2)
call: bellmanFord(flat(m), len(m), s, &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct Edge {
    int from;
    int to;
    int weight;
} Edge;

int *bellmanFord(const int *matrix, int n, int source, int *size) {
    Edge *edges = malloc((n * n + 1) * sizeof(Edge));
    int *distance = malloc((n + 1) * sizeof(int));
    int edgeCount = 0, changed = 1;
    if (edges == NULL || distance == NULL) exit(1);
    for (int i = 0; i < n; i++) {
        distance[i] = -1;
        for (int j = 0; j < n; j++) {
            if (matrix[i * n + j] != 0) {
                Edge edge = {i, j, matrix[i * n + j]};
                edges[edgeCount++] = edge;
            }
        }
    }
    distance[source] = 0;
    while (changed) {
        changed = 0;
        for (int e = 0; e < edgeCount; e++) {
            int known = distance[edges[e].from];
            int *there = &distance[edges[e].to];
            if (known < 0) continue;
            if (*there < 0 || known + edges[e].weight < *there) {
                *there = known + edges[e].weight;
                changed = 1;
            }
        }
    }
    free(edges);
    *size = n;
    return distance;
}
