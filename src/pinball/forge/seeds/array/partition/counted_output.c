/* ---
algorithm: partition
structure: array
method: counts the small ones first, then two writing places
time: O(n)
space: O(1)
call: splitAt(xs, len(xs), k, out(len(xs))) -> out
--- */
void splitAt(const int a[], int n, int pivot, int b[])
{
    int small = 0;

    for (int i = 0; i < n; i++)
        if (a[i] < pivot)
            small++;
    int left = 0, right = small;
    for (int i = 0; i < n; i++)
        b[a[i] < pivot ? left++ : right++] = a[i];
}
