/* ---
algorithm: swap_extremes
structure: array
method: both indices in one loop, one swap
time: O(n)
space: O(1)
call: swapMinMax(xs, len(xs)) -> xs
--- */
void swapMinMax(int a[], int n)
{
    int lo = 0, hi = 0, t;

    for (int i = 1; i < n; i++) {
        if (a[i] < a[lo])
            lo = i;
        if (a[i] > a[hi])
            hi = i;
    }
    t = a[lo];
    a[lo] = a[hi];
    a[hi] = t;
}
