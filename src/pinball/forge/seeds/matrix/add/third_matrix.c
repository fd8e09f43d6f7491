/* ---
algorithm: add
structure: matrix
method: into an output
time: O(n^2)
space: O(1)
call: addTransposed(flat(m), len(m), out(4096)) -> out[:return]
--- */
int addTransposed(const int *a, int n, int *c)
{
    int i, j;
    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
            c[i * n + j] = a[i * n + j] + a[j * n + i];
        }
    }
    return n * n;
}
