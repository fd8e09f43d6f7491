/* ---
algorithm: delete
structure: array
method: recursion; on the way back everything behind the match moves up
time: O(n)
space: O(n)
call: drop(xs, len(xs), k) -> xs[:return]
--- */

static void close_gap(int *xs, int n) {
    if (n > 1) {
        xs[0] = xs[1];
        close_gap(xs + 1, n - 1);
    }
}

int drop(int *xs, int n, int k) {
    if (n == 0) return 0;
    if (*xs == k) {
        close_gap(xs, n);
        return n - 1;
    }
    return 1 + drop(xs + 1, n - 1, k);
}
