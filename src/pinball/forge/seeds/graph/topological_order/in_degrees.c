/* ---
algorithm: topological_order
structure: graph
method: in-degrees, the lowest free vertex found by a scan
time: O(n^2)
space: O(n)
call: topo_sort(rows(m), len(m), out(len(m))) -> out[:return]
--- */
#include <stdlib.h>

int topo_sort(int **edge, int n, int *order)
{
    int *degree = calloc(n + 1, sizeof(int));
    int count = 0;

    if (degree == NULL)
        return 0;
    for (int u = 0; u < n; u++)
        for (int v = 0; v < n; v++)
            if (edge[u][v])
                degree[v]++;

    for (;;) {
        int u = 0;
        while (u < n && degree[u] != 0)
            u++;
        if (u == n)
            break;
        degree[u] = -1; /* taken */
        order[count++] = u;
        for (int v = 0; v < n; v++)
            if (edge[u][v])
                degree[v]--;
    }
    free(degree);
    return count;
}
