/* ---
algorithm: rotate
structure: matrix
method: transpose, then each row reversed
time: O(n^2)
space: O(1)
call: rotateRight(flat(m), len(m)) -> m
--- */
static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }

static void transpose(int *m, int n)
{
    for (int r = 0; r < n; r++)
        for (int c = r + 1; c < n; c++)
            swap(&m[r * n + c], &m[c * n + r]);
}

static void reverseRow(int *row, int n)
{
    for (int i = 0; i < n / 2; i++)
        swap(&row[i], &row[n - 1 - i]);
}

void rotateRight(int *m, int n)
{
    transpose(m, n);
    for (int r = 0; r < n; r++)
        reverseRow(m + r * n, n);
}
