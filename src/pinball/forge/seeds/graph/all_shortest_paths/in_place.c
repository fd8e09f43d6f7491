/* ---
algorithm: all_shortest_paths
structure: graph
method: Floyd-Warshall in place
time: O(n^3)
space: O(1)
call: floydWarshall(flat(m), len(m)) -> m
--- */
#define INF 1000000

/* On entry 0 means "no edge"; on exit -1 means "no way". */
void floydWarshall(int *dist, int n)
{
    int i, j, k;

    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
            if (i == j)
                dist[i * n + j] = 0;
            else if (dist[i * n + j] == 0)
                dist[i * n + j] = INF;
        }
    }

    for (k = 0; k < n; k++)
        for (i = 0; i < n; i++)
            for (j = 0; j < n; j++)
                if (dist[i * n + k] + dist[k * n + j] < dist[i * n + j])
                    dist[i * n + j] = dist[i * n + k] + dist[k * n + j];

    for (i = 0; i < n * n; i++)
        if (dist[i] >= INF)
            dist[i] = -1;
}
