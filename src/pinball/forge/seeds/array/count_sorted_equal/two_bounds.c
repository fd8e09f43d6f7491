/* ---
algorithm: count_sorted_equal
structure: array
method: lower and upper bound by halving
time: O(log n)
space: O(1)
call: multiplicity(xs, len(xs), k) -> return
--- */
static int bound(const int *a, int n, int x, int upper)
{
    int lo = 0, hi = n;

    while (lo < hi) {
        int mid = lo + (hi - lo) / 2;
        if (a[mid] < x || (upper && a[mid] == x))
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

int multiplicity(const int *a, int n, int x)
{
    return bound(a, n, x, 1) - bound(a, n, x, 0);
}
