/* ---
algorithm: pascal_row
structure: number
method: one row, added from its end
time: O(n^2)
space: O(1)
call: pascalRow(n, out(n + 1)) -> out
--- */
void pascalRow(int n, int *row)
{
    row[0] = 1;
    for (int i = 1; i <= n; i++) {
        row[i] = 1;
        for (int j = i - 1; j > 0; j--)
            row[j] += row[j - 1];
    }
}
