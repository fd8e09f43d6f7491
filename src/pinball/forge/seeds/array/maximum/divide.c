/* ---
algorithm: maximum
structure: array
method: the larger of both halves' maxima
time: O(n)
space: O(log n)
call: max_of(xs, len(xs)) -> return
--- */
#define MAX(a, b) ((a) > (b) ? (a) : (b))

long max_of(const long *xs, int n) {
    if (n == 1) return xs[0];
    long left = max_of(xs, n / 2);
    long right = max_of(xs + n / 2, n - n / 2);
    return MAX(left, right);
}
