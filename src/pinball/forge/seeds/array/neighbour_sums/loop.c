/* ---
algorithm: neighbour_sums
structure: array
method: output array one shorter
time: O(n)
space: O(1)
call: pairSums(xs, len(xs), out(len(xs))) -> out[:return]
--- */
int pairSums(int a[], int n, int s[])
{
    int i;

    for (i = 0; i + 1 < n; i++)
        s[i] = a[i] + a[i + 1];
    return i;
}
