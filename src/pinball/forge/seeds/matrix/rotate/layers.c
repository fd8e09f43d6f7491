/* ---
algorithm: rotate
structure: matrix
method: four-way swaps in rings
time: O(n^2)
space: O(1)
call: rotate(rows(m), len(m)) -> m
--- */
void rotate(int **matrix, int n)
{
    for (int layer = 0; layer < n / 2; layer++) {
        int last = n - 1 - layer;
        for (int i = layer; i < last; i++) {
            int offset = i - layer;
            int top = matrix[layer][i];
            matrix[layer][i] = matrix[last - offset][layer];
            matrix[last - offset][layer] = matrix[last][last - offset];
            matrix[last][last - offset] = matrix[i][last];
            matrix[i][last] = top;
        }
    }
}
