/* ---
algorithm: edge_distances
structure: graph
method: round after round, nodes at the distance of the round reach on
time: O(n^2)
space: O(1)
call: levels(rows(m), len(m), s) -> stdout
--- */
#include <stdio.h>

int level[1024];

void levels(int **g, int n, int s)
{
    int i, j, d, more = 1;

    for (i = 0; i < n; i++)
        level[i] = -1;
    level[s] = 0;
    for (d = 0; more; d++) {
        more = 0;
        for (i = 0; i < n; i++) {
            if (level[i] != d)
                continue;
            for (j = 0; j < n; j++)
                if (g[i][j] && level[j] < 0) {
                    level[j] = d + 1;
                    more = 1;
                }
        }
    }
    for (i = 0; i < n; i++)
        printf("%d ", level[i]);
    printf("\n");
}
