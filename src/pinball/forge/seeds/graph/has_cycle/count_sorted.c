/* ---
algorithm: has_cycle
structure: graph
method: vertices without incoming edges taken away, the others counted
time: O(n^2)
space: O(n)
call: cyclic(flat(m), len(m)) -> return
--- */
#include <stdlib.h>

int cyclic(const int *a, int n) {
    int *deg = calloc(n + 1, sizeof(int));
    int *q = malloc((n + 1) * sizeof(int));
    int f = 0, r = 0;
    if (!deg || !q) abort();
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) deg[j] += a[i * n + j];
    for (int i = 0; i < n; i++)
        if (deg[i] == 0) q[r++] = i;
    while (f < r) {
        int u = q[f++];
        for (int v = 0; v < n; v++)
            if (a[u * n + v] && --deg[v] == 0) q[r++] = v;
    }
    free(deg);
    free(q);
    return r < n;
}
