/* ---
algorithm: squash_runs
structure: array
method: in place with a writing index
time: O(n)
space: O(1)
call: squash(xs, len(xs)) -> xs[:return]
--- */
int squash(int a[], int n)
{
    int w = 0;
    for (int r = 0; r < n; r++)
        if (w == 0 || a[w - 1] != a[r])
            a[w++] = a[r];
    return w;
}
