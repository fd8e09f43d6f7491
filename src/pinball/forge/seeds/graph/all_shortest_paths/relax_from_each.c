/* ---
algorithm: all_shortest_paths
structure: graph
method: from each node, all edges again and again until nothing changes
time: unknown
space: O(n)
call: distances(rows(m), len(m), emit) -> emitted
--- */
#include <stdbool.h>
#include <stdlib.h>

static void from(int **w, int n, int s, int *d)
{
    bool again = true;

    for (int i = 0; i < n; i++)
        d[i] = -1;
    d[s] = 0;
    while (again) {
        again = false;
        for (int u = 0; u < n; u++) {
            if (d[u] < 0)
                continue;
            for (int v = 0; v < n; v++) {
                if (w[u][v] != 0 && (d[v] < 0 || d[u] + w[u][v] < d[v])) {
                    d[v] = d[u] + w[u][v];
                    again = true;
                }
            }
        }
    }
}

void distances(int **w, int n, void (*report)(int))
{
    int *d = malloc((n + 1) * sizeof *d);

    if (d == NULL)
        exit(1);
    for (int s = 0; s < n; s++) {
        from(w, n, s, d);
        for (int v = 0; v < n; v++)
            report(d[v]);
    }
    free(d);
}
