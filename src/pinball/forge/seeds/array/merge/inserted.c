/* ---
algorithm: merge
structure: array
method: merges in place behind: the first array in a larger buffer, the second inserted
time: O(n^2)
space: O(1)
call: combine(xs, len(xs), ys, len(ys), out(len(xs)+len(ys))) -> out
--- */
static void insert(int *v, int n, int x)
{
    while (n > 0 && v[n - 1] > x) {
        v[n] = v[n - 1];
        n--;
    }
    v[n] = x;
}

void combine(const int *a, int m, const int *b, int n, int *v)
{
    for (int i = 0; i < m; i++)
        v[i] = a[i];
    for (int j = 0; j < n; j++)
        insert(v, m + j, b[j]);
}
