/* ---
algorithm: has_cycle
structure: graph
method: queue of nodes without edges into them, the rest lies on cycles or behind them
time: O(n^2)
space: O(n)
call: canFinish(flat(m), len(m)) -> return
--- */
#include <stdlib.h>

int canFinish(const int *g, int n) {
    int *indegree = calloc(n + 1, sizeof(int));
    int *queue = malloc((n + 1) * sizeof(int));
    int head = 0, tail = 0;
    if (!indegree || !queue) exit(1);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (g[i * n + j]) indegree[j]++;
    for (int i = 0; i < n; i++)
        if (indegree[i] == 0) queue[tail++] = i;
    while (head < tail) {
        int u = queue[head++];
        for (int v = 0; v < n; v++)
            if (g[u * n + v] && --indegree[v] == 0) queue[tail++] = v;
    }
    free(indegree);
    free(queue);
    return tail < n;
}
