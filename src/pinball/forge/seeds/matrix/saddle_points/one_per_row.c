/* ---
algorithm: saddle_points
structure: matrix
method: the least of a row, then each place that has it
time: O(n^2)
typical: O(n^2)
space: O(1)
call: countSaddle(rows(m), len(m), &cell) -> cell
--- */
void countSaddle(int **a, int n, int *count)
{
    int best[1024];
    int i, j, k;

    for (j = 0; j < n; j++) {
        best[j] = a[0][j];
        for (k = 1; k < n; k++)
            if (a[k][j] > best[j])
                best[j] = a[k][j];
    }
    *count = 0;
    for (i = 0; i < n; i++) {
        int low = a[i][0];
        for (j = 1; j < n; j++)
            low = a[i][j] < low ? a[i][j] : low;
        for (j = 0; j < n; j++)
            if (a[i][j] == low && best[j] == low)
                ++*count;
    }
}
