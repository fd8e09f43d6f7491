/* ---
algorithm: append_last
structure: array
method: copied to an output array, then the new one
time: O(n)
space: O(1)
call: append(xs, len(xs), k, out(len(xs)+1)) -> out[:return]
--- */
int append(const int a[], int n, int x, int b[])
{
    for (int i = 0; i < n; i++)
        b[i] = a[i];
    b[n] = x;
    return n + 1;
}
