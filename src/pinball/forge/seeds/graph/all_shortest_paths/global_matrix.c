/* ---
algorithm: all_shortest_paths
structure: graph
method: global matrix, prints
time: O(n^3)
space: O(n^2)
call: apsp(rows(m), len(m)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

#define N 1024

static int *d[N];

static int min(int a, int b)
{
    return a < b ? a : b;
}

void apsp(int **w, int n)
{
    const int far = 1 << 28;
    int i, j, k;

    for (i = 0; i < n; i++)
        d[i] = malloc(n * sizeof(int));
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++)
            d[i][j] = i == j ? 0 : w[i][j] ? w[i][j] : far;
    for (k = 0; k < n; k++)
        for (i = 0; i < n; i++)
            if (d[i][k] < far)
                for (j = 0; j < n; j++)
                    d[i][j] = min(d[i][j], d[i][k] + d[k][j]);
    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++)
            printf("%d ", d[i][j] < far ? d[i][j] : -1);
        printf("\n");
        free(d[i]);
    }
}
