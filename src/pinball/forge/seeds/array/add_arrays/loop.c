/* ---
algorithm: add_arrays
structure: array
method: loop to the shorter length, output array
time: O(n)
space: O(1)
call: addArrays(xs, len(xs), ys, len(ys), out(len(xs))) -> out[:return]
--- */
int addArrays(const int a[], int n, const int b[], int m, int c[])
{
    int length = n < m ? n : m;

    for (int i = 0; i < length; i++)
        c[i] = a[i] + b[i];
    return length;
}
