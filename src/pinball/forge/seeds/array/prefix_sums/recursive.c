/* ---
algorithm: prefix_sums
structure: array
method: recursion that carries the sum and emits it
time: O(n)
space: O(n)
call: scan(xs, len(xs), 0, emit) -> emitted
--- */

void scan(const int *xs, int n, int acc, void (*yield)(int)) {
    if (n == 0) return;
    yield(acc + *xs);
    scan(xs + 1, n - 1, acc + *xs, yield);
}
