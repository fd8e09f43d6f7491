/* ---
algorithm: swap_pairs
structure: array
method: recursion, two at a time, handed over
time: O(n)
space: O(n)
call: pairs(xs, len(xs), emit) -> emitted
--- */

void pairs(const int *xs, int n, void (*emit)(int)) {
    switch (n) {
    case 0:
        return;
    case 1:
        emit(xs[0]);
        return;
    default:
        emit(xs[1]);
        emit(xs[0]);
        pairs(xs + 2, n - 2, emit);
    }
}
