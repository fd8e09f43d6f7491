/* ---
algorithm: transpose
structure: matrix
method: in place on a flat array, swaps across the diagonal
time: O(n^2)
space: O(1)
call: transpose(flat(m), len(m)) -> m
--- */

void transpose(int *m, int n)
{
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            int t = m[i * n + j];
            m[i * n + j] = m[j * n + i];
            m[j * n + i] = t;
        }
    }
}
