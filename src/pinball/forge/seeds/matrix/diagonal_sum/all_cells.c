/* ---
algorithm: diagonal_sum
structure: matrix
method: all cells, a condition
time: O(n^2)
space: O(1)
call: diag(grid(m, 64), len(m)) -> return
--- */
int diag(int a[][64], int n)
{
    int i, j, s = 0;
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++)
            if (i == j || i + j == n - 1)
                s = s + a[i][j];
    return s;
}
