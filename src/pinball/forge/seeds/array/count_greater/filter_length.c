/* ---
algorithm: count_greater
structure: array
method: moves them to the front and tells only how many
time: O(n)
space: O(1)
call: howMany(xs, len(xs), k) -> return
--- */
int howMany(int a[], int n, int k)
{
    int w = 0;

    for (int r = 0; r < n; r++)
        if (a[r] > k)
            a[w++] = a[r];
    return w;
}
