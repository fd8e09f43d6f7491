/* ---
algorithm: row_sums
structure: matrix
method: flat array, one running pointer
time: O(n^2)
space: O(1)
call: row_sums(flat(m), len(m), out(len(m))) -> out
--- */

void row_sums(const int *cell, int n, int *sums)
{
    for (int row = 0; row < n; row++) {
        sums[row] = 0;
        for (int column = 0; column < n; column++)
            sums[row] += *cell++;
    }
}
