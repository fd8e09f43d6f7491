/* ---
algorithm: binomial
structure: number
method: whole triangle in a global table
time: O(n^2)
space: O(1)
call: nCk(n) -> return
--- */
#include <stdio.h>
#include <string.h>
#define MAXN 64

static long c[MAXN][MAXN];

static void build(int rows)
{
    int i, j;
    memset(c, 0, sizeof(c));
    for (i = 0; i <= rows; i++) {
        c[i][0] = 1;
        for (j = 1; j <= i; j++)
            c[i][j] = c[i - 1][j - 1] + c[i - 1][j];
    }
}

/* n choose half of n */
long nCk(int n)
{
    build(n);
    return c[n][n / 2];
}
