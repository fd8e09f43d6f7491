/* ---
algorithm: search
structure: array
method: recursion on the rest of the array, one expression
time: O(n)
space: O(n)
call: index_of(xs, len(xs), k) -> return
--- */

static int from(int i, const long *xs, int n, long k) {
    return i == n ? -1 : xs[i] == k ? i : from(i + 1, xs, n, k);
}

int index_of(const long *xs, int n, long k) {
    return from(0, xs, n, k);
}
