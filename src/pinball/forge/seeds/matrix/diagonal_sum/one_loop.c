/* ---
algorithm: diagonal_sum
structure: matrix
method: one loop, the middle taken off
time: O(n)
space: O(1)
call: diagonalSum(rows(m), len(m)) -> return
--- */
int diagonalSum(int **mat, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
    {
        sum += mat[i][i];
        sum += mat[i][n - i - 1];
    }
    if (n % 2 == 1)
        sum -= mat[n / 2][n / 2];
    return sum;
}
