/* ---
algorithm: filter
structure: array
method: recursion on the tail, the result grows towards the caller's pointer
time: O(n)
space: O(n)
call: filter(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */

/* number of elements written to ys */
int filter(const int *xs, int n, int k, int *ys) {
    if (n == 0) return 0;
    if (xs[0] > k) {
        ys[0] = xs[0];
        return 1 + filter(xs + 1, n - 1, k, ys + 1);
    }
    return filter(xs + 1, n - 1, k, ys);
}
