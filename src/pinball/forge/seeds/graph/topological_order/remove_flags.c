/* ---
algorithm: topological_order
structure: graph
method: each time the first node that no remaining one leads to
time: O(n^3)
space: O(n)
call: order(rows(m), len(m), out(len(m))) -> out[:return]
--- */
#include <stdbool.h>
#include <stdlib.h>

static bool is_source(int **m, int n, const bool *removed, int v)
{
    for (int u = 0; u < n; u++)
        if (!removed[u] && m[u][v] != 0)
            return false;
    return true;
}

int order(int **m, int n, int *result)
{
    bool *removed = calloc(n + 1, sizeof(bool));
    int count = 0;

    if (removed == NULL)
        exit(1);
    while (count < n) {
        int v = 0;
        while (v < n && (removed[v] || !is_source(m, n, removed, v)))
            v++;
        if (v == n)
            break;
        removed[v] = true;
        result[count++] = v;
    }
    free(removed);
    return count;
}
