/* ---
algorithm: places_greater
structure: array
method: collects indices in an output array
time: O(n)
space: O(1)
call: whichAbove(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
int whichAbove(int a[], int n, int k, int idx[])
{
    int m = 0;
    for (int i = 0; i < n; i++)
        if (a[i] > k)
            idx[m++] = i;
    return m;
}
