/* ---
algorithm: is_sorted
structure: array
method: halves in order and their border, divide and conquer
time: O(n)
typical: O(1)
space: O(log n)
call: in_order(xs, 0, len(xs)) -> return
--- */

int in_order(const long *xs, int lo, int hi) {
    if (hi - lo < 2) return 1;
    int mid = (lo + hi) / 2;
    return xs[mid - 1] <= xs[mid] && in_order(xs, lo, mid) && in_order(xs, mid, hi);
}
