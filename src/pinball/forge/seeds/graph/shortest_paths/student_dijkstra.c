/* ---
algorithm: shortest_paths
structure: graph
method: Dijkstra with infinity and a function for the nearest node
time: O(n^2)
space: O(1)
call: dijkstra(rows(m), len(m), s, out(len(m))) -> out[:len(m)]
--- */
#include <limits.h>
#include <stdbool.h>

#define MAXV 1024

int minDistance(int dist[], bool sptSet[], int V)
{
    int min = INT_MAX, min_index = -1;
    int v;
    for (v = 0; v < V; v++)
        if (sptSet[v] == false && dist[v] < min) {
            min = dist[v];
            min_index = v;
        }
    return min_index;
}

void dijkstra(int **graph, int V, int src, int *result)
{
    int dist[MAXV];
    bool sptSet[MAXV];
    int i, count, u, v;

    for (i = 0; i < V; i++) {
        dist[i] = INT_MAX;
        sptSet[i] = false;
    }
    dist[src] = 0;
    for (count = 0; count < V; count++) {
        u = minDistance(dist, sptSet, V);
        if (u == -1)
            break;
        sptSet[u] = true;
        for (v = 0; v < V; v++)
            if (!sptSet[v] && graph[u][v] && dist[u] + graph[u][v] < dist[v])
                dist[v] = dist[u] + graph[u][v];
    }
    for (i = 0; i < V; i++)
        result[i] = dist[i] == INT_MAX ? -1 : dist[i];
}
