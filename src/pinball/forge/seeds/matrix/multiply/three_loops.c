/* ---
algorithm: multiply
structure: matrix
method: textbook triple loop into a third matrix
time: O(n^3)
space: O(1)
call: matmul(flat(m), flat(m), out(len(m) + 4096), len(m), emit) -> emitted
--- */
void matmul(const int *a, const int *b, int *c, int n, void (*show)(int))
{
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            c[i * n + j] = 0;
            for (int k = 0; k < n; k++)
                c[i * n + j] += a[i * n + k] * b[k * n + j];
        }
    }
    for (int i = 0; i < n * n; i++)
        show(c[i]);
}
