/* ---
algorithm: has_cycle
structure: graph
method: recursion with flags for the nodes on the path
time: O(n^2)
space: O(n)
call: isCyclic(rows(m), len(m)) -> return
--- */
#include <stdbool.h>
#include <string.h>

#define MAXV 1024

static bool visited[MAXV];
static bool onPath[MAXV];

static bool isCyclicUtil(int **adj, int n, int v) {
    if (onPath[v]) return true;
    if (visited[v]) return false;
    visited[v] = true;
    onPath[v] = true;
    for (int i = 0; i < n; i++) {
        if (adj[v][i] && isCyclicUtil(adj, n, i)) return true;
    }
    onPath[v] = false;
    return false;
}

bool isCyclic(int **adj, int n) {
    memset(visited, 0, sizeof(visited));
    memset(onPath, 0, sizeof(onPath));
    for (int v = 0; v < n; v++) {
        if (isCyclicUtil(adj, n, v)) return true;
    }
    return false;
}
