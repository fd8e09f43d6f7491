/* ---
algorithm: pascal_row
structure: number
method: adds a row to itself, shifted, two arrays
time: O(n^2)
space: O(1)
call: pascal(n, emit) -> emitted
--- */
void pascal(int n, void (*emit)(int))
{
    int row[64] = {1}, next[64];
    for (int r = 0; r < n; r++) {
        next[0] = row[0];
        for (int i = 1; i <= r; i++)
            next[i] = row[i] + row[i - 1];
        next[r + 1] = row[r];
        for (int i = 0; i <= r + 1; i++)
            row[i] = next[i];
    }
    for (int i = 0; i <= n; i++)
        emit(row[i]);
}
