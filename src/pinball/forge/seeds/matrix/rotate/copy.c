/* ---
algorithm: rotate
structure: matrix
method: into an output, the index is computed
time: O(n^2)
space: O(1)
call: turn(flat(m), out(4096), len(m)) -> out[:return]
--- */
int turn(const int *from, int *to, int n)
{
    int i, j;
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++)
            to[j * n + (n - 1 - i)] = from[i * n + j];
    return n * n;
}
