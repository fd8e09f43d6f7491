/* ---
algorithm: row_sums
structure: matrix
method: array of rows, a helper sums one row
time: O(n^2)
space: O(1)
call: sumRows(rows(m), len(m), out(len(m))) -> out
--- */

static int sum(const int *values, int count)
{
    int total = 0;

    while (count > 0)
        total += values[--count];
    return total;
}

void sumRows(int **matrix, int size, int *result)
{
    int r;
    for (r = 0; r < size; r++)
    {
        result[r] = sum(matrix[r], size);
    }
}
