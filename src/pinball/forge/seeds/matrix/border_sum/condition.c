/* ---
algorithm: border_sum
structure: matrix
method: all cells, a condition
time: O(n^2)
space: O(1)
call: boundarySum(rows(m), len(m)) -> return
--- */
int boundarySum(int **a, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
    {
        for (int j = 0; j < n; j++)
        {
            if (i == 0 || j == 0 || i == n - 1 || j == n - 1)
                sum += a[i][j];
        }
    }
    return sum;
}
