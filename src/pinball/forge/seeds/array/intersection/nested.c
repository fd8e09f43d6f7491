/* ---
algorithm: intersection
structure: array
method: nested loops
time: O(n^2)
space: O(1)
call: common(xs, len(xs), ys, len(ys), out(len(xs))) -> out[:return]
--- */
int common(int a[], int n, int b[], int m, int c[])
{
    int k = 0;

    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            if (a[i] == b[j]) {
                c[k++] = a[i];
                break;
            }
    return k;
}
