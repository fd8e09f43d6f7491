/* ---
algorithm: finish_order
structure: graph
method: recursion that prints on the way back
time: O(n^2)
space: O(n)
call: finish(rows(m), len(m), s) -> stdout
--- */
#include <stdio.h>

int mark[1024];

void go(int **a, int n, int v)
{
    int w;
    mark[v] = 1;
    for (w = 0; w < n; w++)
        if (a[v][w] && !mark[w])
            go(a, n, w);
    printf("%d ", v);
}

void finish(int **a, int n, int v)
{
    int i;
    for (i = 0; i < n; i++)
        mark[i] = 0;
    go(a, n, v);
}
