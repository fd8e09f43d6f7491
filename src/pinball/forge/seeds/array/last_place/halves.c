/* ---
algorithm: last_place
structure: array
method: right half first, then the left
time: O(n)
space: O(log n)
call: last(xs, 0, len(xs), k) -> return
--- */
int last(const int *a, int lo, int hi, int x)
{
    if (lo >= hi)
        return -1;
    if (hi - lo == 1)
        return a[lo] == x ? lo : -1;
    int mid = (lo + hi) / 2;
    int r = last(a, mid, hi, x);
    return r != -1 ? r : last(a, lo, mid, x);
}
