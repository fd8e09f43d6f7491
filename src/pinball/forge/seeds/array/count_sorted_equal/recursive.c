/* ---
algorithm: count_sorted_equal
structure: array
method: halving into both sides where the middle is equal
time: O(n)
space: O(log n)
call: howOften(xs, 0, len(xs)-1, k) -> return
--- */
int howOften(int a[], int lo, int hi, int x)
{
    if (lo > hi || x < a[lo] || x > a[hi])
        return 0;
    int mid = (lo + hi) / 2;
    int here = a[mid] == x ? 1 : 0;
    return howOften(a, lo, mid - 1, x) + here + howOften(a, mid + 1, hi, x);
}
