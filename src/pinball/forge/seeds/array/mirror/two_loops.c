/* ---
algorithm: mirror
structure: array
method: forwards, then backwards, to an output array of twice the size
time: O(n)
space: O(1)
call: mirror(xs, len(xs), out(2*len(xs))) -> out
--- */
void mirror(int a[], int n, int b[])
{
    int i, k = 0;

    for (i = 0; i < n; i++)
        b[k++] = a[i];
    for (i = n - 1; i >= 0; i--)
        b[k++] = a[i];
}
