/* ---
algorithm: dfs
structure: graph
method: program that reads a matrix and goes down by recursion
time: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) s -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int *a[1024];
int reach[1024], n;

void dfs(int v)
{
    int i;
    reach[v] = 1;
    printf("%d ", v);
    for (i = 0; i < n; i++)
        if (a[v][i] && !reach[i])
            dfs(i);
}

int main()
{
    int i, j, start;

    printf("Enter number of vertices: ");
    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        reach[i] = 0;
        a[i] = (int *)malloc(n * sizeof(int));
        for (j = 0; j < n; j++)
            scanf("%d", &a[i][j]);
    }
    scanf("%d", &start);
    printf("\nDepth first: ");
    dfs(start);
    printf("\n");
    return 0;
}
