/* ---
algorithm: bfs
structure: graph
method: program that reads a matrix and a start and prints the order
time: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) s -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int n, s;
    scanf("%d", &n);
    int *g = malloc(n * n * sizeof(int));
    for (int i = 0; i < n * n; i++) scanf("%d", &g[i]);
    scanf("%d", &s);

    int *q = malloc(n * sizeof(int));
    int *vis = calloc(n, sizeof(int));
    int f = 0, r = 0;
    q[r++] = s;
    vis[s] = 1;
    while (f < r) {
        int u = q[f++];
        printf("%d ", u);
        for (int v = 0; v < n; v++)
            if (g[u * n + v] && !vis[v]) {
                vis[v] = 1;
                q[r++] = v;
            }
    }
    printf("\n");
    free(g);
    free(q);
    free(vis);
    return 0;
}
