/* ---
algorithm: count_negative
structure: matrix
method: a helper for one row, result by pointer
time: O(n^2)
space: O(1)
call: CountBelow(rows(m), len(m), &cell) -> cell
--- */
static int RowCount(const int *row, int n)
{
    int found = 0;
    while (n > 0)
    {
        n--;
        if (row[n] < 0)
            found++;
    }
    return found;
}

void CountBelow(int **rows, int n, int *total)
{
    *total = 0;
    for (int r = 0; r < n; r++)
        *total += RowCount(rows[r], n);
}
