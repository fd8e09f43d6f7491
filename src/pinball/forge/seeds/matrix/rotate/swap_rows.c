/* ---
algorithm: rotate
structure: matrix
method: swaps rows top to bottom, then transposes
time: O(n^2)
space: O(1)
call: rotate90(rows(m), len(m)) -> m
--- */
void rotate90(int **a, int n)
{
    int i, j, t;
    for (i = 0; i < n / 2; i++)
        for (j = 0; j < n; j++)
        {
            t = a[i][j];
            a[i][j] = a[n - 1 - i][j];
            a[n - 1 - i][j] = t;
        }
    for (i = 0; i < n; i++)
        for (j = i + 1; j < n; j++)
        {
            t = a[i][j];
            a[i][j] = a[j][i];
            a[j][i] = t;
        }
}
