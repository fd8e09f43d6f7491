/* ---
algorithm: transpose
structure: matrix
method: first row with first column, then the smaller matrix
time: O(n^2)
space: O(n)
call: transpose(rows(m), len(m)) -> m
--- */
static void fold(int **m, int corner, int n)
{
    int temp;
    if (corner >= n)
        return;
    for (int i = corner + 1; i < n; i++) {
        temp = m[corner][i];
        m[corner][i] = m[i][corner];
        m[i][corner] = temp;
    }
    fold(m, corner + 1, n);
}

void transpose(int **m, int n) { fold(m, 0, n); }
