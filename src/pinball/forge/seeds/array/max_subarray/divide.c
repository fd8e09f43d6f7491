/* ---
algorithm: max_subarray
structure: array
method: divide and conquer: left, right or across the middle
time: O(n log n)
space: O(log n)
call: max_crossing_or_side(xs, 0, len(xs)-1) -> return
--- */
#define MAX(x, y) ((x) > (y) ? (x) : (y))

static long across(const long *a, int lo, int mid, int hi)
{
    long sum = 0, left, right;
    int i;

    left = a[mid];
    for (i = mid; i >= lo; i--) {
        sum += a[i];
        left = MAX(left, sum);
    }
    sum = 0;
    right = a[mid + 1];
    for (i = mid + 1; i <= hi; i++) {
        sum += a[i];
        right = MAX(right, sum);
    }
    return left + right;
}

long max_crossing_or_side(const long *a, int lo, int hi)
{
    if (lo == hi)
        return a[lo];

    int mid = (lo + hi) / 2;
    long l = max_crossing_or_side(a, lo, mid);
    long r = max_crossing_or_side(a, mid + 1, hi);
    long m = across(a, lo, mid, hi);
    return MAX(MAX(l, r), m);
}
