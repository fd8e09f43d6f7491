/* ---
algorithm: components
structure: graph
method: depth first with a stack from each node not yet met
time: O(n^2)
space: O(n)
call: count_components(rows(m), len(m)) -> return
--- */
#include <stdlib.h>
#include <stdbool.h>

int count_components(int **adj, int n)
{
    bool *met = calloc(n + 1, sizeof(bool));
    int *stack = malloc((n + 1) * sizeof(int));
    int groups = 0;

    if (!met || !stack)
        exit(1);
    for (int i = 0; i < n; i++) {
        int top = 0;
        if (met[i])
            continue;
        groups++;
        met[i] = true;
        stack[top++] = i;
        while (top > 0) {
            int u = stack[--top];
            for (int v = 0; v < n; v++) {
                if (adj[u][v] && !met[v]) {
                    met[v] = true;
                    stack[top++] = v;
                }
            }
        }
    }
    free(met);
    free(stack);
    return groups;
}
