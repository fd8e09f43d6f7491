/* ---
algorithm: bfs
structure: graph
method: queue in an array, rows of the matrix
time: O(n^2)
space: O(n)
call: bfs(rows(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stdlib.h>

/* Writes the vertices reachable from start to order; returns how many they are. */
int bfs(int **adj, int n, int start, int *order)
{
    int *visited = calloc(n, sizeof(int));
    int head = 0, tail = 0;

    if (visited == NULL)
        return 0;
    order[tail++] = start; /* the output is the queue */
    visited[start] = 1;
    while (head < tail) {
        int u = order[head++];
        for (int v = 0; v < n; v++) {
            if (adj[u][v] && !visited[v]) {
                visited[v] = 1;
                order[tail++] = v;
            }
        }
    }
    free(visited);
    return tail;
}
