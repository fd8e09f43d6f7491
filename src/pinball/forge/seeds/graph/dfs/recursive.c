/* ---
algorithm: dfs
structure: graph
method: recursion with a visited array
time: O(n^2)
space: O(n)
call: dfs_order(rows(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stdbool.h>
#include <stdlib.h>

static void dfs(int **graph, int n, int u, bool *visited, int *order, int *count)
{
    visited[u] = true;
    order[(*count)++] = u;
    for (int v = 0; v < n; v++) {
        if (graph[u][v] && !visited[v]) {
            dfs(graph, n, v, visited, order, count);
        }
    }
}

int dfs_order(int **graph, int n, int start, int *order)
{
    bool *visited = calloc(n, sizeof(bool));
    int count = 0;
    if (visited == NULL) {
        return 0;
    }
    dfs(graph, n, start, visited, order, &count);
    free(visited);
    return count;
}
