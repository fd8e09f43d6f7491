/* ---
algorithm: components
structure: graph
method: recursive flood from each vertex not seen
time: O(n^2)
space: O(n)
call: components(rows(m), len(m)) -> return
--- */
#include <stdlib.h>

static void flood(int **g, int n, int u, int *seen)
{
    seen[u] = 1;
    for (int v = 0; v < n; v++)
        if (g[u][v] && !seen[v])
            flood(g, n, v, seen);
}

int components(int **g, int n)
{
    int *seen = calloc(n + 1, sizeof(int));
    int count = 0;

    if (seen == NULL)
        return -1;
    for (int u = 0; u < n; u++) {
        if (!seen[u]) {
            count++;
            flood(g, n, u, seen);
        }
    }
    free(seen);
    return count;
}
