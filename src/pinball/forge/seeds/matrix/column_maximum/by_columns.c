/* ---
algorithm: column_maximum
structure: matrix
method: column by column
time: O(n^2)
space: O(1)
call: columnMax(rows(m), len(m), out(len(m))) -> out
--- */
void columnMax(int **matrix, int n, int *max)
{
    for (int col = 0; col < n; col++)
    {
        max[col] = matrix[0][col];
        for (int row = 1; row < n; row++)
        {
            if (matrix[row][col] > max[col])
                max[col] = matrix[row][col];
        }
    }
}
