/* ---
algorithm: distinct
structure: array
method: looks back for each
time: O(n)
space: O(1)
call: uniqueOnly(xs, len(xs), out(len(xs))) -> out[:return]
--- */
int uniqueOnly(int a[], int n, int b[])
{
    int i, j, m = 0;

    for (i = 0; i < n; i++)
    {
        for (j = 0; j < m; j++)
            if (a[i] == b[j])
                break;
        if (j == m)
            b[m++] = a[i];
    }
    return m;
}
