/* ---
algorithm: row_sums
structure: matrix
method: one pointer over all cells, rows by a counter
time: O(n^2)
space: O(1)
call: rowTotals(flat(m), len(m), out(len(m))) -> out
--- */
void rowTotals(const int *p, unsigned n, int *sum)
{
    const int *end = p + n * n;
    unsigned left = 0;

    while (p != end) {
        if (left == 0) {
            left = n;
            *sum++ = 0;
        }
        sum[-1] += *p++;
        left--;
    }
}
