/* ---
algorithm: all_shortest_paths
structure: graph
method: program that reads the weights, runs Floyd-Warshall and prints the table
time: O(n^3)
space: O(n^2)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

#define NONE 1000000000

int main(void)
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;

    int **d = malloc((n + 1) * sizeof(int *));
    for (int i = 0; i < n; i++)
    {
        d[i] = malloc(n * sizeof(int));
        for (int j = 0; j < n; j++)
        {
            if (scanf("%d", &d[i][j]) != 1)
                return 1;
            if (d[i][j] == 0)
                d[i][j] = NONE;
        }
        d[i][i] = 0;
    }

    for (int k = 0; k < n; k++)
        for (int i = 0; i < n; i++)
        {
            if (d[i][k] == NONE)
                continue;
            for (int j = 0; j < n; j++)
            {
                int through = d[i][k] + d[k][j];
                if (d[k][j] != NONE && through < d[i][j])
                    d[i][j] = through;
            }
        }

    for (int i = 0; i < n; i++)
    {
        for (int j = 0; j < n; j++)
            printf("%d ", d[i][j] == NONE ? -1 : d[i][j]);
        printf("\n");
        free(d[i]);
    }
    free(d);
    return 0;
}
