/* ---
algorithm: multiply
structure: matrix
method: each entry as the product of a row and a column, handed over
time: O(n^3)
space: O(1)
call: multiply(rows(m), rows(m), len(m), emit) -> emitted
--- */

static long dot(long *const *left, long *const *right, int row, int column, int n)
{
    long total = 0;
    int k = 0;

    while (k < n) {
        total += left[row][k] * right[k][column];
        ++k;
    }
    return total;
}

void multiply(long *const *left, long *const *right, int n, void (*emit)(int))
{
    for (int row = 0; row < n; ++row) {
        for (int column = 0; column < n; ++column) {
            emit((int)dot(left, right, row, column, n));
        }
    }
}
