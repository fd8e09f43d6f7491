/* ---
algorithm: sort
structure: array
method: quick sort: recursion into the shorter side, a loop for the longer one
time: O(n^2)
typical: O(n log n)
space: O(log n)
call: qs_tail(xs, 0, len(xs)-1) -> xs
--- */
static long split(long a[], long lo, long hi)
{
    long mid = lo + (hi - lo) / 2;
    long v = a[mid];
    a[mid] = a[hi];
    a[hi] = v;
    long store = lo;
    for (long k = lo; k < hi; ++k) {
        if (a[k] < v) {
            long t = a[k];
            a[k] = a[store];
            a[store] = t;
            ++store;
        }
    }
    a[hi] = a[store];
    a[store] = v;
    return store;
}

void qs_tail(long a[], long lo, long hi)
{
    while (lo < hi) {
        long p = split(a, lo, hi);
        if (p - lo < hi - p) {
            qs_tail(a, lo, p - 1);
            lo = p + 1;
        } else {
            qs_tail(a, p + 1, hi);
            hi = p - 1;
        }
    }
}
