/* ---
algorithm: bfs
structure: graph
method: global queue with front and rear, recursion instead of a loop
time: O(n^2)
space: O(n)
call: bfs(rows(m), len(m), s) -> stdout
--- */
#include <stdio.h>

int q[2000], visited[2000];
int f, r;

static void step(int **a, int n, int v)
{
    int i;
    printf("%d ", v);
    for (i = 0; i < n; i++)
        if (a[v][i] != 0 && visited[i] == 0) {
            visited[i] = 1;
            q[++r] = i;
        }
    if (f <= r)
        step(a, n, q[f++]);
}

void bfs(int **a, int n, int v)
{
    int i;
    f = 0;
    r = -1;
    for (i = 0; i < n; i++)
        visited[i] = 0;
    visited[v] = 1;
    step(a, n, v);
    printf("\n");
}
