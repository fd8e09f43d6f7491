/* ---
algorithm: dfs
structure: graph
method: no stack, the way back in a parent array
time: O(n^2)
space: O(n)
call: preorder(rows(m), len(m), s, out(len(m)), &cell) -> out[:cell]
--- */
#include <stdlib.h>

void preorder(int **m, int n, int s, int *order, int *count)
{
    int *parent = malloc(n * sizeof *parent);
    int *next = calloc(n, sizeof *next);

    *count = 0;
    if (parent == NULL || next == NULL)
        return;
    for (int i = 0; i < n; i++)
        parent[i] = -1;
    parent[s] = s;
    order[(*count)++] = s;

    int u = s;
    for (;;) {
        if (next[u] < n) {
            int v = next[u]++;
            if (m[u][v] != 0 && parent[v] == -1) {
                parent[v] = u;
                order[(*count)++] = v;
                u = v;
            }
        } else if (u != s) {
            u = parent[u];
        } else {
            break;
        }
    }
    free(parent);
    free(next);
}
