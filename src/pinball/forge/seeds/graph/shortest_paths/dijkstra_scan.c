/* ---
algorithm: shortest_paths
structure: graph
method: Dijkstra, the nearest vertex found by a scan
time: O(n^2)
space: O(n)
call: dijkstra(rows(m), len(m), s, out(len(m))) -> out
--- */
#include <limits.h>
#include <stdlib.h>

static int nearest(const int *dist, const int *done, int n)
{
    int best = -1;
    for (int v = 0; v < n; v++) {
        if (done[v] || dist[v] == INT_MAX)
            continue;
        if (best == -1 || dist[v] < dist[best])
            best = v;
    }
    return best;
}

void dijkstra(int **graph, int n, int src, int *dist)
{
    int *done = calloc(n, sizeof(int));
    int u;

    if (done == NULL)
        return;
    for (int v = 0; v < n; v++)
        dist[v] = INT_MAX;
    dist[src] = 0;

    while ((u = nearest(dist, done, n)) != -1) {
        done[u] = 1;
        for (int v = 0; v < n; v++) {
            if (graph[u][v] != 0 && dist[u] + graph[u][v] < dist[v])
                dist[v] = dist[u] + graph[u][v];
        }
    }

    for (int v = 0; v < n; v++)
        if (dist[v] == INT_MAX)
            dist[v] = -1;
    free(done);
}
