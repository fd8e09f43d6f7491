/* ---
algorithm: binomial
structure: number
method: Pascal's triangle, all rows kept
time: O(n^2)
space: O(1)
call: middle(n) -> return
--- */

#define ROWS 32

int middle(int n)
{
    int c[ROWS][ROWS];
    int i, j;

    for (i = 0; i <= n; i++) {
        for (j = 0; j <= i; j++) {
            if (j == 0 || j == i)
                c[i][j] = 1;
            else
                c[i][j] = c[i - 1][j - 1] + c[i - 1][j];
        }
    }
    return c[n][n / 2];
}
