/* ---
algorithm: row_sums
structure: matrix
method: goes by columns and adds to all rows
time: O(n^2)
space: O(1)
call: addRows(grid(m, 64), len(m), out(len(m))) -> out
--- */
void addRows(int a[][64], int n, int total[])
{
    int i, j;
    for (i = 0; i < n; i++)
        total[i] = 0;
    for (j = 0; j < n; j++)
        for (i = 0; i < n; i++)
            total[i] = total[i] + a[i][j];
}
