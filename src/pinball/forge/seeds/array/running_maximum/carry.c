/* ---
algorithm: running_maximum
structure: array
method: carries the largest so far, output array
time: O(n)
space: O(1)
call: prefixMax(xs, len(xs), out(len(xs))) -> out
--- */
void prefixMax(const int a[], int n, int best[])
{
    for (int i = 0; i < n; i++) {
        if (i == 0 || a[i] > best[i - 1])
            best[i] = a[i];
        else
            best[i] = best[i - 1];
    }
}
