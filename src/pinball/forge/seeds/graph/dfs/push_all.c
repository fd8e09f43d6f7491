/* ---
algorithm: dfs
structure: graph
method: all neighbours pushed, highest first; seen ones dropped when popped
time: O(n^2)
space: O(n^2)
call: dfs(flat(m), len(m), s, &cell) -> return[:cell]
--- */
#include <stdlib.h>

int *dfs(const int *a, int n, int s, int *len) {
    int *st = malloc((n * n + 1) * sizeof(int));
    int *res = malloc(n * sizeof(int));
    int *vis = calloc(n, sizeof(int));
    int sp = 0, k = 0;
    if (!st || !res || !vis) abort();
    st[sp++] = s;
    while (sp) {
        int u = st[--sp];
        if (vis[u]) continue;
        vis[u] = 1;
        res[k++] = u;
        for (int v = n - 1; v >= 0; v--)
            if (a[u * n + v] && !vis[v]) st[sp++] = v;
    }
    free(st);
    free(vis);
    *len = k;
    return res;
}
