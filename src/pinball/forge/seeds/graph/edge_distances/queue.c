/* ---
algorithm: edge_distances
structure: graph
method: queue of nodes, distance of a neighbour is one more
time: O(n^2)
space: O(n)
call: bfsDistance(flat(m), len(m), s, &cell) -> return[:cell]
--- */
#include <stdlib.h>

int *bfsDistance(const int *adj, int n, int start, int *size) {
    int *dist = malloc(n * sizeof(int));
    int *queue = malloc(n * sizeof(int));
    int head = 0, tail = 0;
    if (dist == NULL || queue == NULL) exit(1);
    for (int i = 0; i < n; i++) dist[i] = -1;
    dist[start] = 0;
    queue[tail++] = start;
    while (head < tail) {
        int u = queue[head++];
        for (int v = 0; v < n; v++) {
            if (adj[u * n + v] != 0 && dist[v] == -1) {
                dist[v] = dist[u] + 1;
                queue[tail++] = v;
            }
        }
    }
    free(queue);
    *size = n;
    return dist;
}
