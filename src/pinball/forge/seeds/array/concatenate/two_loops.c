/* ---
algorithm: concatenate
structure: array
method: one after the other
time: O(n)
space: O(1)
call: concat(xs, len(xs), ys, len(ys), out(len(xs)+len(ys))) -> out
--- */
void concat(int a[], int n, int b[], int m, int c[])
{
    int i;

    for (i = 0; i < n; i++)
        c[i] = a[i];
    for (i = 0; i < m; i++)
        c[n + i] = b[i];
}
