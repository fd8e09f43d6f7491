/* ---
algorithm: row_sums
structure: matrix
method: recursion along each row of a fixed grid
time: O(n^2)
space: O(n)
call: totals(grid(m, 64), len(m), emit) -> emitted
--- */

static long total(const long *row, int n) { return n == 0 ? 0 : row[0] + total(row + 1, n - 1); }

void totals(long m[][64], int n, void (*give)(int)) {
    for (int i = 0; i < n; i++) give((int)total(m[i], n));
}
