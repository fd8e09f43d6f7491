/* ---
algorithm: has_path
structure: graph
method: depth first over all that is reached, then the goal's flag
time: O(n^2)
space: O(n)
call: isReachable(rows(m), len(m), s, d) -> return
--- */
#include <stdbool.h>
#include <string.h>

static bool visited[1024];

static void dfs(int **graph, int n, int from) {
    visited[from] = true;
    for (int i = 0; i < n; i++) {
        if (graph[from][i] && !visited[i]) {
            dfs(graph, n, i);
        }
    }
}

bool isReachable(int **graph, int n, int from, int to) {
    memset(visited, 0, sizeof(visited));
    dfs(graph, n, from);
    return visited[to];
}
